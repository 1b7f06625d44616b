# SPDX-License-Identifier: MPL-2.0
"""Problems of names, sizes and returned cards: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "name_pattern": (
        "“{found}” is no field of a file name. Use these, in braces: {offered}.",
        "“{found}”不是文件名字段。可用的字段（写在花括号内）：{offered}。",
    ),
    "return_reason": (
        "a card is sent back with a reason. Say what should be mended.",
        "退回评分表须写明理由。请说明需要补正的内容。",
    ),
    "return_unsealed": (
        "this card is not sealed yet, so it cannot be sent back. Ask for the sealed one.",
        "该评分表尚未封存，不能退回。请索取封存后的评分表。",
    ),
    "return_outside": (
        "this is an outside edition; it names no visit. Send back the internal card.",
        "这是对外版，不含测评编号。请退回内部版评分表。",
    ),
    "return_no_card": (
        "no card rides in this file. Choose the bundle, or the internal PDF or workbook.",
        "该文件中没有评分表。请选择上报包，或内部版 PDF、工作簿。",
    ),
    "return_signer": (
        "another key signed the return of {site} than its assignment. Compare the words “{words}” with the office over the phone, add the key, then open the file again.",
        "签署{site}退回单的密钥与任务单的不同。请与办公室电话核对口令“{words}”，登记该密钥后再打开。",
    ),
    "return_other": (
        "the card sent back is not the one sealed last for “{site}”. Ask the office which one it means.",
        "退回的评分表不是“{site}”最近一次封存的版本。请向办公室核实。",
    ),
}
