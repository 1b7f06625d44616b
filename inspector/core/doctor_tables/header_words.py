# SPDX-License-Identifier: MPL-2.0
"""The header words of office tables in Chinese and English, by what their column holds."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final


class Role(Enum):
    """What a column holds; PROJECT and STANDARD are settled by what else the table has."""

    NUMBER = "number"
    PROJECT = "project"
    CONTENT = "content"
    STANDARD = "standard"
    RULE = "rule"
    FULL = "full"
    LOOK = "look"
    FAULT = "fault"
    EXEMPTION = "exemption"
    METHOD = "method"
    TRADE = "trade"
    CLASS = "class"
    STOP = "stop"
    REMARK = "remark"
    LEVEL = "level"
    ENTRY = "entry"


WORDS: Final[Mapping[Role, str]] = MappingProxyType(
    {
        Role.NUMBER: "序号 编号 号 条目编号 指标编号 项号 序列 代码 no num number id nr code serial serialno itemno sn #",
        Role.PROJECT: "项目 检查项目 测评项目 考评项目 考核项目 评价项目 评分项目 考察项目 督查项目 巡查项目 类别 分类 类型 指标 一级指标 二级指标 三级指标"
        " 测评指标 考核指标 评价指标 检查类别 测评类别 项目类别 大项 小项 分项 板块 模块 部位 区域 检查部位 检查区域 维度 section category group area"
        " indicator project",
        Role.CONTENT: "内容 检查内容 测评内容 考评内容 考核内容 考察内容 评价内容 督查内容 巡查内容 评分内容 具体内容 主要内容 指标内容 项目内容 工作内容 检查要素"
        " 内容及要求 内容与要求 内容和要求 具体要求 工作要求 标准要求 要求 条目 检查条目 测评条目 检查事项 事项 检查点 测评点 问题描述 题目 问题"
        " item items content requirement requirements question description checkitem checkpoint point criteria criterion title",
        Role.STANDARD: "标准 检查标准 测评标准 考评标准 考核标准 评价标准 达标标准 质量标准 工作标准 内容及标准 内容和标准 检查内容及标准 测评内容及标准"
        " 考核内容及标准 standard standards",
        Role.RULE: "评分标准 扣分标准 评分细则 扣分细则 计分细则 评分办法 评分方法 计分方法 计分办法 计分标准 记分标准 得分标准 打分标准 评分规则 扣分规则 扣分办法"
        " 扣分说明 评分说明 评分依据 扣分依据 考核办法 考核细则 考评细则 考评办法 评价方法 评分标准及办法 检查评分标准 scoring scoringrule scoringstandard"
        " scoringcriteria rule rules deduction deductions deductionstandard deductionrule howtoscore rating",
        Role.FULL: "分值 满分 标准分 标准分值 应得分 应得分值 应得分数 标准分数 规定分值 分数 总分 总分值 基本分 基准分 赋分 权重 权重分 配分 额定分 分值设置 fullpoints full max maxpoints"
        " maxscore maximum points score weight value marks maxmarks possible",
        Role.LOOK: "考察情况 考察要点 检查要点 测评要点 检查说明 操作说明 测评说明 判定方法 判定标准 检查要求 考察说明 评判标准 lookfor howtojudge guidance"
        " guide howtocheck instructions hint",
        Role.FAULT: "不符合情形 不合格情形 问题情形 扣分情形 常见问题 负面情形 主要问题表现 fault faults nonconformity",
        Role.EXEMPTION: "豁免 豁免情形 例外 例外情形 不扣分情形 除外情形 exemption exemptions exception exceptions",
        Role.METHOD: "方法 检查方法 测评方法 考察方法 考核方法 考评方法 检查方式 测评方式 考察方式 考核方式 检验方法 评估方法 method methods way ways",
        Role.TRADE: "责任单位 牵头单位 责任部门 牵头部门 主管部门 行业主管部门 行业主管 责任主体 配合单位 条线 responsible responsibleunit unit owner"
        " department trade trades",
        Role.CLASS: "问题类别 条目类别 class classes",
        Role.STOP: "站点 位置 检查位置 路线 stop location",
        Role.REMARK: "备注 说明 注 其他 其它 remark remarks note notes comment comments",
        Role.LEVEL: "优 良 中 差 优秀 良好 一般 较差 好 较好 优级 良级 a b c d e a级 b级 c级 d级 a档 b档 c档 d档 一档 二档 三档 四档",
        Role.ENTRY: "得分 实得分 实际得分 扣分 扣减分 扣减分数 扣减分值 实得分数 实得分值 扣除分 实扣分 扣分值 自评分 自评得分 考核得分 检查得分 测评得分 评分 打分 结果 检查结果 测评结果 检查记录 记录"
        " 存在问题 问题记录 扣分原因 扣分情况 检查情况 整改情况 整改时限 完成时间 完成时限 符合 不符合 是 否 是否符合 是否达标 达标 不达标 合格 不合格 照片 照片号"
        " 日期 签字 result results earned deducted scored record observation yes pass fail na comply date photo actual actualscore",
    }
)
KNOWN: Final[Mapping[str, Role]] = MappingProxyType(
    {word: role for role, said in WORDS.items() for word in said.split()}
)
ENDINGS: Final = (
    (
        Role.RULE,
        ("评分标准", "扣分标准", "评分细则", "评分办法", "计分方法", "计分办法", "扣分细则", "评分规则", "评分说明"),
    ),
    (Role.TRADE, ("责任单位", "主管部门", "牵头单位", "责任部门")),
    (Role.FULL, ("分值", "满分", "标准分", "应得分")),
    (Role.ENTRY, ("得分", "扣分", "结果", "记录", "情况", "时限", "问题")),
    (Role.LOOK, ("要点", "说明")),
    (Role.CONTENT, ("内容", "要求", "条目", "事项")),
    (Role.STANDARD, ("标准",)),
    (Role.METHOD, ("方法", "方式")),
    (Role.PROJECT, ("项目", "指标", "类别")),
)
