"""Our bot inside tg-auto-test's stand-in for Telegram: plays a conversation, prints it as JSON.

A program of its own, because tg-auto-test needs Python 3.12: see tests/emulators.md.

    python -m tests.bot.serverless_chat FOLDER
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler
from tg_auto_test.test_utils.serverless_telegram_client import ServerlessTelegramClient

from bot.memory import Memory
from bot.migrations import upgrade
from bot.telegram.answering import Counsel
from bot.telegram.running import Running
from catalog.database import connect
from tests.fakes import TODAY, recommender_of, small_catalog

USERNAME = "test_bot"


async def main(folder: Path) -> None:
    """Play the conversation."""
    engine = connect(f"sqlite:///{folder / 'serverless.db'}")
    upgrade(engine)
    memory, recommender = Memory(engine), recommender_of(*small_catalog())
    counsel = Counsel(lambda _: recommender, "", lambda: TODAY, USERNAME)

    def build(builder: ApplicationBuilder) -> Application:
        app = builder.build()
        running = Running(app.bot, memory, counsel.turn, username=USERNAME)

        async def take(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
            await running.accept([update.to_dict()])
            await running.settled()

        app.add_handler(TypeHandler(Update, take))
        return app

    client = ServerlessTelegramClient(build_application=build, bot_username=USERNAME)
    await client.connect()
    told: dict[str, Any] = {}
    async with client.conversation(USERNAME, timeout=10) as talk:

        async def said(words: str) -> Any:
            await talk.send_message(words, parse_mode=None)
            return await talk.get_response()

        told["start"] = (await said("/start")).text
        offered = await said("bake sourdough bread")
        told["offered"] = offered.text
        told["bold"] = [
            offered.text[each.offset : each.offset + each.length]
            for each in offered.entities
            if type(each).__name__ == "MessageEntityBold"
        ]
        told["buttons"] = [button.text for row in offered.buttons for button in row]
        await offered.click(text="Why 1?")
        told["why"] = (await talk.get_response()).text
        handed = await said("/mydata")
        told["mydata"] = json.loads(await handed.download_media())
        asked = await said("/forget")
        told["forget"] = asked.text
        await asked.click(text="Yes, erase it")
        told["erased"] = (await talk.get_response()).text
        told["kept"] = memory.all_about(str(offered.chat_id))
        told["stale"] = (await offered.click(text="Why 1?")).message
    await client.disconnect()
    print(json.dumps(told))  # noqa: T201 - read by the test


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
