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
        exchange=exchange, host=host, port=port, key=key, secret=secret, passphrase=passphrase, seed=seed, expose=expose,
        rate_limits=rate_limits, strict_time=strict_time, frozen_clock=frozen_clock, balances=balances,
        products=products, control=control,
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
