"""Bots that count each person's turns, to be killed: a step that is lost or taken twice shows.

What comes from a person is repeated with the number that it has in their conversation, over a
button that is good for this number only:

    Ana: c42n7           Bot: c42n7 = 3   [Next]
    Ana presses [Next]   Bot edits this to: p3 = 4   [Next]

Ours is made of the same parts as `advisor bot`; only the dialogue is another. python-telegram-bot
is as its own examples show it: `run_polling`, with what it remembers in `chat_data`.

With `--nursery` each line on standard input begets one bot: a fork, which has nothing to import
and so is there in a moment. Its number is printed, and "gone" when it has ended.
"""

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

TOKEN = "123456789:" + "A" * 35
LABEL = "Next"
PUBLIC = "https://advisor.example/hook"

# Address of the Bot API, the bot's own folder, and its webhook's port, 0 to poll.
Bot = Callable[[str, Path, int], None]


def ours() -> Bot:
    import uvloop
    from telegram import Bot as Api

    from bot.dialogue import Button, Event, Pressed, Said, Say, State, Toast, Turn
    from bot.memory import Memory
    from bot.migrations import upgrade
    from bot.telegram.polling import Polling
    from bot.telegram.reading import ALLOWED_UPDATES
    from bot.telegram.request import AiohttpRequest
    from bot.telegram.running import Running
    from bot.telegram.token import secret_of
    from bot.telegram.webhook import webhook_app
    from bot.web import serve
    from catalog.database import connect

    def count(state: State, event: Event) -> Turn:
        """The number of the list is what counts, as in the real dialogue."""
        if isinstance(event, Pressed) and event.list_number != state.list_number:
            return Turn(state, (Toast("stale"),))
        what = event.text if isinstance(event, Said) else f"p{state.list_number}"
        state = state.having(list_number=state.list_number + 1)
        buttons = ((Button(LABEL, "next"),),)
        return Turn(state, (Say(f"{what} = {state.list_number}", buttons),))

    async def run(address: str, folder: Path, port: int) -> None:
        engine = connect(f"sqlite:///{folder / 'advisor.db'}")
        upgrade(engine)
        polls = AiohttpRequest(n_connections=1)
        api = Api(
            TOKEN, base_url=f"{address}/bot", request=AiohttpRequest(), get_updates_request=polls
        )
        async with api:
            running = Running(api, Memory(engine), count)
            await running.resume()
            if not port:
                await Polling(api.base_url, polls, running).until_stopped(asyncio.Event())
                return
            secret = secret_of(TOKEN)
            await api.set_webhook(PUBLIC, allowed_updates=ALLOWED_UPDATES, secret_token=secret)
            app = webhook_app(running, path="/hook", secret=secret)
            await serve(app, host="127.0.0.1", port=port, stop=asyncio.Event())

    return lambda address, folder, port: uvloop.run(run(address, folder, port))


def ptb() -> Bot:
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
    from telegram.ext import (
        ApplicationBuilder,
        CallbackQueryHandler,
        ContextTypes,
        MessageHandler,
        filters,
    )

    def next_after(number: int) -> InlineKeyboardMarkup:
        button = InlineKeyboardButton(LABEL, callback_data=str(number))
        return InlineKeyboardMarkup.from_button(button)

    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        number = context.chat_data["n"] = context.chat_data.get("n", 0) + 1
        message = update.effective_message
        await message.reply_text(f"{message.text} = {number}", reply_markup=next_after(number))

    async def press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query, number = update.callback_query, context.chat_data.get("n", 0)
        if query.data != str(number):
            await query.answer("stale")
            return
        number = context.chat_data["n"] = number + 1
        await query.answer()
        await query.edit_message_text(f"p{number - 1} = {number}", reply_markup=next_after(number))

    def run(address: str, _: Path, __: int) -> None:
        app = ApplicationBuilder().token(TOKEN).base_url(f"{address}/bot").build()
        app.add_handler(MessageHandler(filters.TEXT, echo))
        app.add_handler(CallbackQueryHandler(press))
        app.run_polling()

    return run


BOTS = {"ours": ours, "python-telegram-bot": ptb}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bot", choices=BOTS)
    parser.add_argument("--at", required=True, help="address of the Bot API")
    parser.add_argument("--in", dest="folder", type=Path, required=True, help="its own folder")
    parser.add_argument("--webhook-port", type=int, default=0, help="0 to poll")
    parser.add_argument("--nursery", action="store_true")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    be = BOTS[asked.bot]()
    if asked.nursery:
        for _ in sys.stdin:
            child = os.fork()
            if not child:
                break
            print(child, flush=True)
            os.waitpid(child, 0)
            print("gone", flush=True)
        else:
            return
    be(asked.at, asked.folder, asked.webhook_port)


if __name__ == "__main__":
    main()
