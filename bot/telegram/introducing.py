"""What Telegram shows of the bot: its commands and its description, in each language."""

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from bot.messages import DEFAULT_LANGUAGE, languages, messages

# In the order of the menu. In a group the advisor only says where to find it.
COMMANDS: dict[BotCommandScope, tuple[str, ...]] = {
    BotCommandScopeAllPrivateChats(): (
        "start",
        "help",
        "over",
        "shortlist",
        "compare",
        "plan",
        "pdf",
        "picture",
        "calendar",
        "letter",
        "share",
        "reminders",
        "history",
        "settings",
        "language",
        "advisor",
        "privacy",
        "mydata",
        "forget",
    ),
    BotCommandScopeAllGroupChats(): ("start", "help"),
}


async def introduce(bot: Bot) -> None:
    """Tell Telegram commands and descriptions; it shows those of a person's language."""
    for language in languages():
        say = messages(language)
        # What is told without a language is shown to speakers of all others.
        code = None if language == DEFAULT_LANGUAGE else language
        for scope, names in COMMANDS.items():
            commands = [BotCommand(name, say(f"command-{name}")) for name in names]
            await bot.set_my_commands(commands, scope=scope, language_code=code)
        await bot.set_my_description(say("description"), language_code=code)
        await bot.set_my_short_description(say("short-description"), language_code=code)
