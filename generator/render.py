"""From a bundle to the text of every file of its package. Pure: nothing is read but the templates, nothing is written."""

from __future__ import annotations

import ast
import json
from pathlib import Path

from . import code, code_docs, jsontext, opc
from .asyncapi import as_http, load_streams
from .bundle import Bundle
from .expand import expanded
from .ir import Api
from .prepare import Unsupported
from .problems import SpecError
from .reader import Reader

TEMPLATES = Path(__file__).parent / "templates"


def render_exchange(bundle: Bundle, spec_dir: str) -> dict[str, str]:
    """Every file of one exchange's package.

    Args:
        bundle: the exchange's spec files as one document.
        spec_dir: where they lie, relative to the repository; named in each file's banner.

    Returns:
        Relative path in the package -> text; Python is not formatted yet.

    Raises:
        SpecError: something in the spec has no right Python form.
    """
    try:
        streams = load_streams(bundle.name, bundle.root)
        pair = None if streams is None else (streams, as_http(streams, bundle))
        reader = Reader(bundle.document, bundle.where, spec_dir, pair)
        api = reader.api()
        project = opc.SdkProject(reader.data, reader.prepared, TEMPLATES, code)
        overlay = _overlay_names(bundle.root / "overlays/tradespec/overlays", api.name)
        files = {**_python(api, project, overlay), **_data(bundle, api)}
        if streams is not None:
            files["asyncapi.json"] = jsontext.json_text(streams.document) + "\n"
        return files
    except Unsupported as error:
        problem = (bundle.where(error.pointer), "unsupported", str(error), "see specs/README.md")
    raise SpecError.at(*problem)


def _data(bundle: Bundle, api: Api) -> dict[str, str]:
    return {
        "py.typed": "",
        "api.json": json.dumps(api.snapshot(), indent=1, ensure_ascii=False, sort_keys=True) + "\n",
        "openapi.json": jsontext.json_text(expanded(bundle)) + "\n",
    }


def _python(api: Api, project: opc.SdkProject, overlay: list[str]) -> dict[str, str]:
    files: dict[str, str] = {}
    for model in api.models:
        template = "request_model.py.jinja" if model.role == "request" else "response_model.py.jinja"
        if model.is_money:
            template = "money_model.py.jinja"
        late = code.late_imports(model, api)
        files[f"models/{model.module}.py"] = project.text(template, model=model, late=late)
    for enum in api.enums:
        files[f"models/{enum.module}.py"] = project.text("enum.py.jinja", enum=enum)
    for operation in api.operations:
        files[f"api/{operation.tag}/{operation.name}.py"] = project.text("operation.py.jinja", api=api, op=operation)
    for tag in dict.fromkeys(op.tag for op in api.operations):
        ops = [op for op in api.operations if op.tag == tag]
        files[f"resources/{tag}.py"] = project.text("resource.py.jinja", api=api, tag=tag, ops=ops)
        files[f"api/{tag}/__init__.py"] = project.text("banner.py.jinja", text=f"Operations of `{tag}`.", api=api)
    public = _public_names(api, overlay)
    files["api/__init__.py"] = project.text("banner.py.jinja", text="One module per operation.", api=api)
    files["resources/__init__.py"] = project.text("banner.py.jinja", text="One module per tag.", api=api)
    models = {name: module.removeprefix(".models") for name, module in public.items() if module.startswith(".models")}
    files["models/__init__.py"] = project.text(
        "lazy.py.jinja", names=models, api=api, text=f"Models and enums of {api.title}, loaded on first use."
    )
    files["__init__.py"] = project.text("lazy.py.jinja", names=public, api=api, text=code_docs.package_doc(api))
    files["client.py"] = project.text("client.py.jinja", api=api, tags=_tags(api))
    if api.streams is not None:
        files["streams.py"] = project.text("streams.py.jinja", api=api, streams=api.streams)
    files["_exchange.py"] = project.text("exchange.py.jinja", api=api)
    return files


def _tags(api: Api) -> list[str]:
    used = {op.tag for op in api.operations}
    return [*[tag for tag in api.tags if tag in used], *sorted(used - set(api.tags))]


def _public_names(api: Api, overlay: list[str]) -> dict[str, str]:
    """What `from tradespec.<exchange> import ...` offers: name -> module, absolute for the overlay's."""
    names = {api.client: ".client", f"Async{api.client}": ".client", "EXCHANGE": "._exchange"}
    for model in api.models:
        _add(names, model.name, f".models.{model.module}")
    for enum in api.enums:
        _add(names, enum.name, f".models.{enum.module}")
        _add(names, f"{enum.name}Like", f".models.{enum.module}")
    for name in overlay:
        _add(names, name, f"tradespec.overlays.{api.name}")
    return dict(sorted(names.items()))


def _add(names: dict[str, str], name: str, module: str) -> None:
    if name in names:
        raise Unsupported(f"the public name {name} would come from {names[name]} and from {module}; rename one")
    names[name] = module


def _overlay_names(folder: Path, exchange: str) -> list[str]:
    """`__all__` of the overlay module, read without importing it."""
    for path in (folder / f"{exchange}.py", folder / exchange / "__init__.py"):
        if path.is_file():
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                    names: list[str] = ast.literal_eval(node.value)
                    return [name for name in names if name != "OVERLAY"]
    return []
