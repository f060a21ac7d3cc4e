"""The commands and their options. What they do is in the modules named after them."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from tradespec.cli.errors import UsageError

app = typer.Typer(help="Exchange clients generated from contracts, and exchanges to try them on.", no_args_is_help=True)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tradespec {version('tradespec')}")
        raise typer.Exit


@app.callback()
def options(
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command()
def emulate(
    exchange: Annotated[str, typer.Argument(help="Which exchange: bitflyer, bitget, mtgox or coinbtr.")],
    host: Annotated[str, typer.Option(help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="On which port; 0 for a free one.")] = 8701,
    draft_port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="For streams by draft-00 (mtgox): on which port; by default a free one."),
    ] = None,
    key: Annotated[str | None, typer.Option(help="API key, with --secret.")] = None,
    secret: Annotated[str | None, typer.Option(help="API secret, with --key.")] = None,
    passphrase: Annotated[str | None, typer.Option(help="Passphrase of the key, where keys have one.")] = None,
    seed: Annotated[int, typer.Option(help="The same seed makes the same market.")] = 0,
    expose: Annotated[bool, typer.Option("--expose", help="Allow a host that other machines can reach.")] = False,
    rate_limits: Annotated[bool, typer.Option(help="Enforce the exchange's rate limits.")] = True,
    strict_time: Annotated[
        bool | None,
        typer.Option(help="Refuse time stamps that are more than 30 seconds off; by default as the exchange does."),
    ] = None,
    frozen_clock: Annotated[
        bool, typer.Option("--frozen-clock", help="Let time stand still; only the control API moves it.")
    ] = False,
    balances: Annotated[Path | None, typer.Option(help="YAML or JSON: what accounts start with.")] = None,
    products: Annotated[Path | None, typer.Option(help="YAML or JSON: the markets.")] = None,
    control: Annotated[
        bool, typer.Option("--control", help="Serve the control API, to programs of this machine.")
    ] = False,
) -> None:
    """Run an emulated exchange until Ctrl-C."""
    from tradespec.cli.emulate import Wanted, run

    wanted = Wanted(
        exchange=exchange, host=host, port=port, draft_port=draft_port, key=key, secret=secret, passphrase=passphrase, seed=seed,
        expose=expose, rate_limits=rate_limits, strict_time=strict_time, frozen_clock=frozen_clock, balances=balances,
        products=products, control=control,
    )  # fmt: skip
    try:
        run(Console(), wanted)
    except UsageError as error:
        _fail(error)


@app.command()
def book(
    exchange: Annotated[str, typer.Argument(help="Which exchange: bitflyer or mtgox, the two that stream.")],
    market: Annotated[
        str | None, typer.Argument(help="Which market: BTC_JPY of bitflyer and BTCUSD of mtgox, unless you say so.")
    ] = None,
    base_url: Annotated[
        str | None,
        typer.Option(help="Where the exchange is, such as an emulator's address; by default the exchange itself."),
    ] = None,
    demo: Annotated[
        bool, typer.Option("--demo", help="Watch an emulated exchange of this process, on which a few bots trade.")
    ] = False,
    drops: Annotated[bool, typer.Option("--drops", help="With --demo: cut the connection every six seconds.")] = False,
    seed: Annotated[int, typer.Option(help="With --demo: the same seed begins with the same market.")] = 1,
    levels: Annotated[
        int | None,
        typer.Option(min=1, max=100, help="Levels of each side; by default as many as fit, or one in a pipe."),
    ] = None,
    frames: Annotated[
        int | None,
        typer.Option(min=1, help="End after so many frames: five in a second, or a line per second in a pipe."),
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="Show it once, as --frames 1.")] = False,
    picture: Annotated[
        Path | None, typer.Option(help="Write what is there in the end as SVG; with --frames or --once.")
    ] = None,
) -> None:
    """Watch a market live: order book and trades from the exchange's stream, until q or Ctrl-C."""
    from tradespec.core.errors import ConfigurationError

    try:
        from tradespec.cli.book import Wanted, run
    except ConfigurationError as error:  # the extra of the streams is not installed
        _fail(UsageError(error.message))
    wanted = Wanted(
        exchange=exchange, market=market, base_url=base_url, demo=demo, drops=drops, seed=seed, levels=levels,
        frames=1 if once else frames, picture=picture,
    )  # fmt: skip
    try:
        run(Console(), wanted)
    except UsageError as error:
        _fail(error)


@app.command()
def demo(
    exchange: Annotated[
        str | None, typer.Argument(help="Only this exchange: bitflyer, bitget, mtgox or coinbtr.")
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed makes the same market.")] = 1,
) -> None:
    """Walk through the clients against emulated exchanges."""
    from tradespec.cli.demo import run

    try:
        is_exact = run(Console(), seed=seed, exchange=exchange)
    except UsageError as error:
        _fail(error)
    if not is_exact:
        raise typer.Exit(1)


def _fail(error: UsageError) -> NoReturn:
    Console(stderr=True).print(f"tradespec: {error}", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(2)
