# SPDX-License-Identifier: MPL-2.0
"""Words of the import doctor: what a row seems to be, how sure that is, and why."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "doctor.what.section": ("section", "项目"),
    "doctor.what.point": ("point", "条目"),
    "doctor.what.continuation": ("continues the point above", "续上一条"),
    "doctor.what.note": ("note", "说明"),
    "doctor.what.header": ("heading", "表头"),
    "doctor.what.ignore": ("left out", "不导入"),
    "doctor.sure": ("sure", "有把握"),
    "doctor.likely": ("likely", "较可能"),
    "doctor.doubtful": ("doubtful", "存疑"),
    "doctor.header": ("names the columns", "本行是各列名称"),
    "doctor.title": ("title above the table", "表格上方的标题"),
    "doctor.above": ("stands above the table", "位于表格上方"),
    "doctor.total": ("adds up the rows above", "本行是合计"),
    "doctor.total_right": ("its {found} is the sum of the points proposed", "合计{found}与所列分值之和相符"),
    "doctor.total_wrong": (
        "it says {found}, but the points proposed add up to {sum}",
        "表中合计为{found}，而所列分值之和为{sum}",
    ),
    "doctor.note": ("note to the table", "表格的说明"),
    "doctor.field": ("to be filled in by hand", "留待手工填写"),
    "doctor.section_wide": ("one text over the whole row", "整行只有一段文字"),
    "doctor.section_cell": ("begins a group of rows", "为其后若干行的类别"),
    "doctor.continues": ("adds to the point above", "补充上一条"),
    "doctor.no_header": ("no row of column names: columns guessed", "未找到表头，各列含义系推测"),
    "doctor.strange_columns": (
        "columns without a known name: their words are kept under what to look for",
        "有不认识的列，其文字保留在考察要点中",
    ),
    "doctor.full_column": ("full points {full} from the column", "分值列写明满分{full}分"),
    "doctor.full_inside": ("full points {full} from the words", "文字中写明满分{full}分"),
    "doctor.full_rule": ("full points {full} from the scoring words", "由评分标准得出满分{full}分"),
    "doctor.full_unread": ("the points “{found}” are no number", "分值“{found}”不是数字"),
    "doctor.no_full": ("full points are not written", "没有写满分"),
    "doctor.rule_none": ("no scoring words: met or not met", "没有评分标准，按符合、不符合判定"),
    "doctor.rule_plain": ("only a number of points: met or not met", "只写了分值，按符合、不符合判定"),
    "doctor.rule_unread": (
        "scoring words not understood: kept under what to look for",
        "评分标准未能识别，原文保留在考察要点中",
    ),
    "doctor.single": ("“{said}” read as one deduction at most", "“{said}”按只扣一次理解"),
    "doctor.missing_unknown": (
        "how many are needed is not written: what is missing is counted",
        "未写明应有数量，按缺少的数量计",
    ),
    "doctor.cap_points": (
        "at most {most} points are taken off: not a whole number of times {each}",
        "最多扣{most}分，不是每次{each}分的整数倍",
    ),
    "doctor.over_full": ("{found} is more than the full points {full}", "{found}分超过满分{full}分"),
    "doctor.rule_unfit": ("its numbers do not fit together: correct the rule", "各项数字不能配成规则，请更正"),
    "doctor.ladder": ("the deduction rises with the count: bands", "扣分随数量递增，按分段计"),
    "doctor.factors": (
        "the levels bear no points: factors are an example",
        "各档没有写分值，系数仅为示例",
    ),
    "doctor.free": ("points are given by judgement: steps of {step} are an example", "酌情给分，级距{step}分仅为示例"),
    "doctor.sampling": ("“{said}” tells the sample, it takes off nothing", "“{said}”是抽查要求，不是扣分"),
    "doctor.counted": (
        "each is worth {each}: in proportion up to {need}",
        "每项得{each}分，按比例计，{need}项得满分",
    ),
    "doctor.limit": ("“more than” read as “at least”", "“超过”按“不低于”理解"),
    "doctor.veto_scope": (
        "what the veto ends is an example: the whole checklist",
        "一票否决的范围按整张测评表处理，仅为示例",
    ),
    "doctor.veto_points": ("the {full} points of the table are not counted", "表中的{full}分不计入"),
    "doctor.every_point": ("All points", "全部条目"),
    "doctor.made_from": ("Made from the table {file} ({sheets}).", "由表格 {file}（{sheets}）导入。"),
}
