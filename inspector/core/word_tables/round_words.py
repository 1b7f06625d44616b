# SPDX-License-Identifier: MPL-2.0
"""Words of rounds in a shell, and why two sites may be one: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "near.name": ("same name", "名称相同"),
    "near.brackets": ("same name without brackets", "去掉括号后名称相同"),
    "near.sound": ("sounds the same", "读音相同"),
    "near.sign": ("one sign off", "仅差一字"),
    "near.address": ("same address", "地址相同"),
    "near.near": ("close together", "坐标相近"),
    "said.no_list": ("Name the office's list: a workbook or a CSV file.", "请指定点位清单：工作簿或 CSV 文件。"),
    "said.sites": ("{shown} of {count} sites", "共 {count} 个点位，列出 {shown} 个"),
    "said.sites_looked": (
        "{new} new, {changed} changed, {same} the same, {near} that may be there already, {missing} no longer in the list",
        "新增 {new} 个，变更 {changed} 个，相同 {same} 个，疑似重复 {near} 对，清单中已无 {missing} 个",
    ),
    "said.site_missing": ("no longer in the list: {site}", "清单中已无：{site}"),
    "said.site_stays_drawn": (
        "{site} left the register and stays drawn in: {rounds}",
        "{site} 已移出名录，仍保留在已抽取的轮次中：{rounds}",
    ),
    "said.sites_in": (
        "In the register: {new} new, {changed} changed, {gone} taken out. Backup before: {backup}",
        "已入库：新增 {new} 个，变更 {changed} 个，移出 {gone} 个。事先备份：{backup}",
    ),
    "said.sites_back": (
        "{file} is taken back: {gone} sites removed, {back} as before.",
        "已撤回 {file}：移除 {gone} 个，恢复 {back} 个。",
    ),
    "said.round": ("{sites} sites, {assigned} assigned", "点位 {sites} 个，已分配 {assigned} 个"),
    "said.drawn_from": ("seed {seed}, register {register}", "抽样种子 {seed}，名录摘要 {register}"),
    "said.replaced": ("{site} is replaced by {by} (place {turn})", "{site} 由 {by} 替换（第 {turn} 顺位）"),
    "said.removed": ("{site} is out of the round.", "{site} 已移出轮次。"),
    "round_row.plan": ("the head was written", "填写轮次"),
    "round_row.draw": ("sites were drawn", "抽取点位"),
    "round_row.add": ("sites were added by hand", "手工添加点位"),
    "round_row.remove": ("a site was taken out", "移出点位"),
    "round_row.replace": ("a site was replaced", "替换点位"),
    "round_row.state": ("a site's state was said", "登记点位状态"),
    "round_row.assign": ("sites were assigned", "分配点位"),
    "round_row.unassign": ("an assignment was taken back", "撤回分配"),
    "round_row.wrote": ("an assignment file was written", "生成任务单"),
    "round_row.taken": ("an assignment file was taken in", "导入任务单"),
    "said.assigned": ("{count} sites assigned to {names}", "已将 {count} 个点位分配给 {names}"),
    "said.taken_back": ("{count} sites taken back", "已撤回 {count} 个点位的分配"),
    "said.letter": (
        "Assignment written and proved: {path}  ({visits} visits)",
        "已写出并核验任务单：{path}（{visits} 次测评）",
    ),
    "said.arrived": (
        "{title}: {count} planned visits are new, changed or gone.",
        "{title}：新增、变更或撤下 {count} 次计划测评。",
    ),
    "said.arrived_again": ("{title} was taken in before; nothing changed.", "{title} 此前已导入，没有变化。"),
    "said.signed_by": ("Signed by {name}.", "签署人：{name}。"),
    "said.coverage": (
        "{key}: {planned} planned, {done} done, {going} in progress ({unjudged} points unjudged), {untouched} to do, {away} away",
        "{key}：计划 {planned}，已完成 {done}，进行中 {going}（未测评 {unjudged} 条），未开始 {untouched}，不测评 {away}",
    ),
}
