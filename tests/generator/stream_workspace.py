"""The toy repository with a stream contract beside its HTTP contract, clean, to be changed line by line."""

from __future__ import annotations

from pathlib import Path

from tests.generator.workspace import ROOT, TRADE, Workspace

STREAMS = """\
asyncapi: 3.0.0
info: {title: Toy streams, version: '1', description: What the toy exchange sends.}
defaultContentType: application/json
x-stream: {silence: 60, ping: 20, key: getKey}
servers:
  live: {host: ws.toy.example, pathname: /v1, protocol: wss, description: The exchange., x-environment: live}
  test: {host: test.toy.example, protocol: wss, description: For tests., x-environment: test}
channels:
  trades:
    address: 'trades_{symbol}'
    description: Trades.
    parameters:
      symbol: {description: Market., examples: [BTC]}
    messages:
      trade: {$ref: '#/components/messages/Trade'}
    x-source: {section: Trades, origin: official}
  levels:
    address: '{id}'
    description: Levels.
    parameters:
      id: {description: Pair., examples: [aaaa]}
    x-ids: {parameter: pair, values: {BTCUSD: aaaa, BTCJPY: bbbb}}
    messages:
      level: {$ref: '#/components/messages/Level'}
    x-source: {section: Levels, origin: official}
  own:
    address: null
    description: Own events.
    messages:
      event: {$ref: '#/components/messages/Event'}
    x-source: {section: Events, origin: official}
  commands:
    address: null
    description: Commands.
    messages:
      start: {$ref: '#/components/messages/Start'}
      started: {$ref: '#/components/messages/Started'}
    x-source: {section: Commands, origin: official}
operations:
  receiveTrades:
    action: receive
    channel: {$ref: '#/channels/trades'}
    messages: [{$ref: '#/channels/trades/messages/trade'}]
    summary: Trades
    description: Each trade.
    x-method: trades
    x-source: {section: Trades, origin: official}
  receiveLevels:
    action: receive
    channel: {$ref: '#/channels/levels'}
    messages: [{$ref: '#/channels/levels/messages/level'}]
    summary: Levels
    description: Each level.
    x-method: levels
    x-source: {section: Levels, origin: official}
  receiveEvents:
    action: receive
    channel: {$ref: '#/channels/own'}
    messages: [{$ref: '#/channels/own/messages/event'}]
    summary: Events
    description: Each event.
    x-method: ownEvents
    x-source: {section: Events, origin: official}
    security: [{$ref: '#/components/securitySchemes/streamKey'}]
  sendStart:
    action: send
    channel: {$ref: '#/channels/commands'}
    messages: [{$ref: '#/channels/commands/messages/start'}]
    summary: Start
    description: Starts a channel.
    x-source: {section: Commands, origin: official}
    reply:
      channel: {$ref: '#/channels/commands'}
      messages: [{$ref: '#/channels/commands/messages/started'}]
components:
  securitySchemes:
    streamKey: {type: apiKey, in: user, description: The key.}
  messages:
    Trade:
      name: trade
      summary: A trade.
      x-data: [data]
      payload:
        allOf:
          - {$ref: '#/components/schemas/Frame'}
          - {type: object, required: [data], properties: {data: {$ref: 'trade.yaml#/components/schemas/Trade'}}}
      examples:
        - {name: trade, payload: {channel: trades_BTC, data: {id: 1, price: 0.1, side: BUY}}}
    Level:
      name: level
      summary: A level.
      x-data: [data, level]
      payload:
        type: object
        required: [channel, data]
        properties:
          channel: {type: string, description: Channel.}
          data: {type: object, required: [level], properties: {level: {$ref: '#/components/schemas/Level'}}}
    Event:
      name: event
      summary: An event.
      x-data: [events]
      payload:
        type: object
        required: [events]
        properties:
          events: {type: array, description: Events., items: {$ref: '#/components/schemas/OwnEvent'}}
    Start: {name: start, summary: Starts., payload: {$ref: '#/components/schemas/StartCommand'}}
    Started:
      name: started
      summary: Has started.
      payload: {$ref: '#/components/schemas/Frame'}
      examples: [{name: started, payload: {channel: trades_BTC}}]
  schemas:
    Frame:
      description: What surrounds data.
      type: object
      required: [channel]
      properties:
        channel: {type: string, description: Channel., pattern: '^[a-z]+_[A-Z]+$'}
    StartCommand:
      description: Starts a channel.
      type: object
      additionalProperties: false
      required: [start]
      properties: {start: {type: string, description: Channel.}}
    Level:
      description: A level.
      type: object
      required: [price_int, currency]
      properties:
        price_int: {type: integer, description: Price., x-money: price, x-scaled: {as: price, field: currency}}
        size_int: {type: integer, description: Size., x-money: size, x-scaled: {as: size, currency: BTC, else: size}}
        size: {type: number, description: Old., x-money: size, deprecated: true}
        currency: {type: string, description: Code.}
        count: {type: integer, description: Orders.}
    OwnEvent:
      description: An event.
      type: object
      required: [kind]
      properties: {kind: {type: string, description: Kind.}}
"""

KEY = """\
getKey:
  get:
    operationId: getKey
    tags: [trade]
    summary: Key
    description: The key of the streams.
    x-source: {section: Key, origin: official}
    responses:
      '200':
        description: The key.
        content: {application/json: {schema: {type: string, x-secret: true, description: Key.}}}
"""
_FOLDER = "specs/toy"
FILE = f"{_FOLDER}/asyncapi.yaml"


def with_streams(root: Path) -> Workspace:
    """The toy repository, which streams."""
    workspace = Workspace.make(root)
    paths = "  /key: {$ref: 'trade.yaml#/getKey'}\n"
    workspace.write(f"{_FOLDER}/openapi.yaml", f"{ROOT}{paths}x-scales: {{BTC: 8, JPY: 3, other: 5}}\n")
    fitting = TRADE.replace("example: {side: BUY, size: 1}", "example: {side: BUY, size: 1, price: '2'}")
    workspace.write(f"{_FOLDER}/trade.yaml", KEY + fitting)
    workspace.write(FILE, STREAMS)
    return workspace


def edit(workspace: Workspace, old: str, new: str) -> None:
    """Change the first occurrence of a text in the stream contract."""
    path = workspace.root / FILE
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
