"""A small repository for tests of the generator: one exchange, `toy`, that lints and can be changed line by line."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.bundle import Bundle, load_bundle
from generator.lint import lint
from generator.problems import Problem, SpecError

REPOSITORY = Path(__file__).parents[2]

ROOT = """\
openapi: 3.1.0
info: {title: Toy, version: '1', description: A toy exchange.}
servers:
  - {url: 'https://toy.example', x-environment: live}
x-exchange: {name: toy, title: Toy, client: Toy, credentials: {api_key: The key}, keep-alive: 30}
x-rate-limits:
  all: {limit: 10, per: 1, scope: ip, description: Everything.}
x-errors:
  - {code: '-1', match: closed, class: Refused, outcome: rejected, message: closed, source: seen}
  - {code: '-1', class: ApiError, outcome: rejected, message: no, source: seen}
tags:
  - {name: trade, description: Trading.}
security:
  - key: []
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: API-KEY, description: The key.}
paths:
  /trades/{symbol}: {$ref: 'trade.yaml#/getTrades'}
  /orders: {$ref: 'trade.yaml#/sendOrder'}
"""

TRADE = """\
getTrades:
  get:
    operationId: getTrades
    tags: [trade]
    summary: Trades
    description: The latest trades.
    security: []
    x-source: {section: Trades, origin: official}
    x-rate-limit: {all: 1}
    x-aliases:
      - {path: '/fills/{symbol}', source: community}
    x-pagination: {cursor: before, item: id, size: count, max: 100}
    parameters:
      - {name: symbol, in: path, required: true, description: Market., schema: {type: string}}
      - {name: before, in: query, description: Cursor., schema: {type: integer}}
      - {name: count, in: query, description: Page size., schema: {type: integer, maximum: 100, default: 10}}
    responses:
      '200':
        description: Trades.
        content:
          application/json:
            schema:
              type: array
              items: {$ref: '#/components/schemas/Trade'}
            example: [{id: 1, price: 0.10000000000000000001, side: BUY}]
sendOrder:
  post:
    operationId: sendOrder
    tags: [trade]
    summary: Order
    description: Sends an order.
    x-source: {section: Orders, origin: official}
    x-write-class: unsafe
    requestBody:
      required: true
      content:
        application/json:
          schema: {$ref: '#/components/schemas/OrderRequest'}
          example: {side: BUY, size: 1}
    responses:
      '200':
        description: Taken.
        links:
          Trades:
            operationId: getTrades
            parameters: {symbol: BTC}
components:
  schemas:
    Side:
      description: Side.
      type: string
      enum: [BUY, SELL]
    Trade:
      description: A trade.
      type: object
      required: [id, price]
      properties:
        id: {type: integer, description: Number.}
        price: {type: number, x-money: price, description: Price.}
        side:
          description: Taker.
          anyOf: [{$ref: '#/components/schemas/Side'}, {type: 'null'}]
    OrderRequest:
      description: An order.
      type: object
      additionalProperties: false
      required: [size]
      x-checks:
        - {exactly-one-of: [price, market], say: give price or market}
        - {when: {kind: LIMIT}, require: [price], say: a LIMIT order needs a price}
      properties:
        kind: {type: string, default: LIMIT, description: Kind.}
        side:
          allOf: [{$ref: '#/components/schemas/Side'}]
          description: Side.
        size: {type: number, x-money: size, description: Size.}
        price: {type: string, format: decimal, x-money: price, description: Price.}
        market: {type: boolean, description: At market.}
"""

ERRORS = """\
class ApiError(Exception): ...
class Refused(ApiError): ...
class Unrelated(Exception): ...
"""


@dataclass(frozen=True)
class Workspace:
    """A repository in a folder of a test's own."""

    root: Path

    @classmethod
    def make(cls, root: Path) -> Workspace:
        """The toy repository, clean."""
        workspace = cls(root)
        workspace.write("specs/toy/openapi.yaml", ROOT)
        workspace.write(
            "specs/toy/trade.yaml",
            TRADE.replace("example: {side: BUY, size: 1}", "example: {side: BUY, size: 1, price: '2'}"),
        )
        workspace.write("overlays/tradespec/core/errors.py", ERRORS)
        shutil.copy(REPOSITORY / "specs/vocabulary.schema.json", root / "specs/vocabulary.schema.json")
        return workspace

    @property
    def package(self) -> Path:
        """Where the generated package of `toy` goes."""
        return self.root / "generated/tradespec/toy"

    def write(self, path: str, text: str) -> None:
        """Write a file, folders included."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def change(self, old: str, new: str) -> None:
        """Replace text in the one spec file that holds it (its first occurrence there)."""
        for path in sorted((self.root / "specs/toy").glob("*.yaml")):
            text = path.read_text(encoding="utf-8")
            if old in text:
                path.write_text(text.replace(old, new, 1), encoding="utf-8")
                return
        raise AssertionError(f"the toy spec does not hold {old!r}")

    def rename(self, old: str, new: str) -> None:
        """Replace text wherever the spec files hold it."""
        for path in sorted((self.root / "specs/toy").glob("*.yaml")):
            path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    def bundle(self) -> Bundle:
        """`toy` as one document."""
        return load_bundle("toy", self.root)

    def problems(self) -> list[Problem]:
        """What loading, bundling and linting `toy` say."""
        try:
            return lint(self.bundle(), self.root)
        except SpecError as error:
            return list(error.problems)

    def line(self, problem: Problem) -> str:
        """The line of the spec that a problem points at."""
        return (self.root / problem.location.file).read_text(encoding="utf-8").splitlines()[problem.location.line - 1]
