# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with ratings, and why a coefficient has no value; code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "agree_level": (
        "there is no level “{found}”. Choose one of: {offered}.",
        "没有“{found}”这一测量水平。请从以下选择：{offered}。",
    ),
    "agree_twice_row": (
        "the row “{found}” stands twice. Give every point an id of its own.",
        "“{found}”行出现了两次。请为每个条目写上不同的编号。",
    ),
    "agree_twice_column": (
        "the column “{found}” stands twice. Give every inspector a name or number of their own.",
        "“{found}”列出现了两次。请为每名测评员写上不同的姓名或编号。",
    ),
    "agree_row": (
        "row “{row}” has {found} answers where {wanted} are wanted. Check its separators.",
        "“{row}”行有 {found} 个答案，应为 {wanted} 个。请检查该行的分隔符。",
    ),
    "agree_number": (
        "“{found}” in row “{row}”, column “{column}” is no number. Correct it, or ask for --level nominal.",
        "“{row}”行“{column}”列的“{found}”不是数字。请改正，或改用 --level nominal。",
    ),
    "agree_seed": (
        "a seed stands on one line: “{found}”. Leave the line break out.",
        "种子只能是一行文字：“{found}”。请去掉换行。",
    ),
    "agree_key": (
        "there is no inspector “{found}” to take as the key. There are: {offered}.",
        "没有可作为标准答案的“{found}”。现有：{offered}。",
    ),
    "agree_worth": (
        "nobody can tell how much “{found}” is worth. Name the words of a fault with --fault, or use numbers.",
        "无法判断“{found}”值多少分。请用 --fault 写明哪些词表示有问题，或改用数字。",
    ),
    "agree_full": (
        "the full score “{found}” is no number above zero. Write it with --full, such as --full 5.",
        "满分“{found}”不是大于零的数字。请用 --full 写明，例如 --full 5。",
    ),
    "agree_table": (
        "a table of ratings has a header row, the points in its first column and an inspector in every other. Add what is missing.",
        "评判表应有表头行，第一列为条目，其余每列一名测评员。请补上所缺的内容。",
    ),
    "agree_header": (
        "column {column} has answers but no name. Write the inspector's name or number into the header row.",
        "第 {column} 列有答案但没有名称。请在表头行写上测评员的姓名或编号。",
    ),
    "agree_unit": (
        "the row has answers but no id in its first column. Write which point it is.",
        "该行有答案，但第一列没有编号。请写上是哪个条目。",
    ),
    "agree_mixed": (
        "cards and a table cannot be compared with each other. Give either cards, or one table.",
        "评分表和普通表格不能放在一起比较。请只给评分表，或只给一个表格。",
    ),
    "agree_not_a_card": (
        "this is no sealed card. Give cards as bundle, PDF or workbook, or one CSV table.",
        "这不是已封存的评分表。请提供数据包、PDF 或工作簿形式的评分表，或一个 CSV 表格。",
    ),
    "agree_versions": (
        "this card was judged by another checklist, or another version of it, than the first one. Compare cards of one version.",
        "该评分表所用的测评表或其版本与第一份不同。请比较同一版本的评分表。",
    ),
    "agree_edited": (
        "this workbook was changed by hand after it was sealed. Gather it, where each change is looked at, or give the card as it was sealed.",
        "该工作簿封存后被手工改动。请先在“汇总”中逐项核对，或提供封存时的评分表。",
    ),
    "agree_nothing": (
        "nothing was judged. Fill in answers.",
        "没有任何答案。请先填写答案。",
    ),
    "agree_one_rater": (
        "only one inspector judged. Agreement needs two or more.",
        "只有一名测评员作答。计算一致性至少需要两名。",
    ),
    "agree_two_raters": (
        "this one is for exactly two inspectors. Look at the others here.",
        "该系数只适用于恰好两名测评员。请看其他系数。",
    ),
    "agree_nothing_twice": (
        "no point was judged by two inspectors. Let them judge the same points.",
        "没有一个条目由两名测评员作答。请让他们评判相同的条目。",
    ),
    "agree_one_value": (
        "all answers are one and the same value, so agreement beyond chance cannot be told. Take points that differ.",
        "所有答案都是同一个值，无法区分一致与巧合。请加入答案不同的条目。",
    ),
    "agree_incomplete": (
        "answers are missing, and this one needs them all. Look at Krippendorff's α or Gwet's AC1.",
        "有缺失的答案，而该系数要求全部作答。请看 Krippendorff α 或 Gwet AC1。",
    ),
    "agree_few_units": (
        "fewer than two points were judged by all. Let all judge the same points.",
        "由全体作答的条目不足两个。请让全体评判相同的条目。",
    ),
    "agree_no_spread": (
        "the points do not differ by more than inspectors do, so there is nothing to tell apart. Take points that differ.",
        "条目之间的差异不超过测评员之间的差异，无从区分。请加入差别更大的条目。",
    ),
    "agree_many_values": (
        "{found} different values are no categories (at most {most}). Look at the coefficients for numbers.",
        "{found} 个不同的值不能当作类别（最多 {most} 个）。请看适用于数字的系数。",
    ),
}
