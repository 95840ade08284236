"""Updates per CPU-second: this bot beside python-telegram-bot as shipped and aiogram.

    python -m benchmarks.updates [--updates 4000] [--rounds 3]

Every bot does the same: it polls the same canned Bot API for messages of 200 people and echoes each.
Ours does it as always: every update, every answer and every state on disk before it counts; the
others keep everything in memory. Bots take turns, each on a core of its own; what is compared is
the processor time that a bot used, which other programs disturb less than the time that passed.
"""

import argparse
import asyncio
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.canned_api import CannedApi, serve

N_CHATS = 200
TOKEN = "123456789:" + "A" * 35
BOTS = ("ours", "python-telegram-bot", "aiogram")


@dataclass(frozen=True)
class Run:
    """What one bot did in one round."""

    per_cpu_second: float
    per_second: float
    n_out_of_order: int
    resident_mb: float


# -- the bots


def be_ours(address: str, folder: Path) -> None:
    import uvloop
    from telegram import Bot

    from bot.dialogue import Event, Said, Say, State, Turn
    from bot.memory import Memory
    from bot.migrations import upgrade
    from bot.telegram.polling import Polling
    from bot.telegram.request import AiohttpRequest
    from bot.telegram.running import Running
    from catalog.database import connect

    engine = connect(f"sqlite:///{folder / 'advisor.db'}")
    upgrade(engine)

    def echo(state: State, event: Event) -> Turn:
        return Turn(state, (Say(event.text if isinstance(event, Said) else "?"),))

    async def main() -> None:
        polls = AiohttpRequest(n_connections=1)
        bot = Bot(
            TOKEN, base_url=f"{address}/bot", request=AiohttpRequest(), get_updates_request=polls
        )
        async with bot:
            running = Running(bot, Memory(engine), echo)
            await running.resume()
            await Polling(bot.base_url, polls, running).until_stopped(asyncio.Event())

    uvloop.run(main())


def be_ptb(address: str, _: Path) -> None:
    from telegram import Update
    from telegram.ext import ApplicationBuilder, MessageHandler, filters

    async def echo(update: Update, _: object) -> None:
        await update.message.reply_text(update.message.text)

    app = ApplicationBuilder().token(TOKEN).base_url(f"{address}/bot").build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.run_polling()


def be_aiogram(address: str, _: Path) -> None:
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import Message

    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text)

    async def main() -> None:
        bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
        await dispatcher.start_polling(bot)

    asyncio.run(main())


# -- the measurement


async def measure(bot: str, n_updates: int) -> Run:
    api = CannedApi(n_updates, N_CHATS)
    server, address = await serve(api)
    cpu_at_first: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(  # noqa: ASYNC220 - it returns at once
            [
                sys.executable,
                "-m",
                "benchmarks.updates",
                "--be",
                bot,
                "--at",
                address,
                "--in",
                folder,
            ],
            stderr=subprocess.DEVNULL,
        )
        api.on_first = lambda: cpu_at_first.append(_cpu_seconds(process.pid))
        try:
            await asyncio.wait_for(api.all_echoed.wait(), timeout=180)
            passed = time.monotonic() - api.first_at
            used = _cpu_seconds(process.pid) - cpu_at_first[0]
            resident = _resident_mb(process.pid)
        finally:
            process.kill()
            process.wait()
            server.close()
    return Run(n_updates / used, n_updates / passed, api.n_out_of_order, resident)


def _cpu_seconds(pid: int) -> float:
    """User and system time of a process and all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def _pin(core: int) -> None:
    if len(os.sched_getaffinity(0)) > 1:
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[core]})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--updates", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--be", choices=BOTS, help=argparse.SUPPRESS)
    parser.add_argument("--at", help=argparse.SUPPRESS)
    parser.add_argument("--in", dest="folder", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    if asked.be:
        _pin(0)
        be = {"ours": be_ours, "python-telegram-bot": be_ptb, "aiogram": be_aiogram}[asked.be]
        be(asked.at, asked.folder)
        return
    _pin(-1)
    runs: dict[str, list[Run]] = {bot: [] for bot in BOTS}
    for number in range(asked.rounds):
        for bot in BOTS:
            run = asyncio.run(measure(bot, asked.updates))
            runs[bot].append(run)
            print(f"round {number + 1}, {bot}: {run.per_cpu_second:.0f} per CPU-second", flush=True)
    _report(runs)


def _report(runs: dict[str, list[Run]]) -> None:
    middle = {
        bot: statistics.median(run.per_cpu_second for run in each) for bot, each in runs.items()
    }
    print()
    print(
        "| bot | updates per CPU-second, median (range) | ours is | wall updates/s | out of order | resident |"
    )
    print("|---|---|---|---|---|---|")
    for bot, each in runs.items():
        speeds = [run.per_cpu_second for run in each]
        wall = statistics.median(run.per_second for run in each)
        print(
            f"| {bot} | {middle[bot]:.0f} ({min(speeds):.0f}-{max(speeds):.0f}) "
            f"| {middle['ours'] / middle[bot]:.2f} times | {wall:.0f} "
            f"| {sum(run.n_out_of_order for run in each)} | {max(run.resident_mb for run in each):.0f} MB |"
        )


if __name__ == "__main__":
    main()
