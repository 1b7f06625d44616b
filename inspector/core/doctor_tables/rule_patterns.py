# SPDX-License-Identifier: MPL-2.0
"""How offices write their scoring: a pattern for each thing a phrase can say, tried in this order."""

import re
from enum import Enum
from typing import Final

NUMBER: Final = r"(?:[0-9]{1,9}(?:\.[0-9]{1,6})?|[零〇一二两三四五六七八九十百半]{1,5})"
UNIT: Final = r"(?:平方米|人次|处次|处|项|个|例|次|人|户|条|块|张|辆|家|件|只|起|页|份|间|点|米|种|名|天|盏|棵|栏|篇|口|座|支|台|套|本|堆|款|分钟|小时|%)"
_N: Final = rf"(?P<n>{NUMBER})"
_ENGLISH_POINTS: Final = r"\s*(?:points?|pts?|marks?)?"


class Says(Enum):
    """What a phrase of a scoring text says."""

    WORTH = "worth"
    DEDUCT = "deduct"
    SINGLE = "single"
    MISSING = "missing"
    MOST = "most"
    NEED = "need"
    SAMPLE = "sample"
    ZERO = "zero"
    SHARE = "share"
    FREE = "free"
    GAIN = "gain"
    VETO = "veto"
    UNSCORED = "unscored"
    NUMBER = "number"
    PLAIN = "plain"


def _r(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_EACH: Final = r"(?:每再|每)(?:发现|出现|查出|查到|存在|有|增加|处有|(?P<verb>超过|超出|超|降低|下降|减少|低于|低|多|晚|迟))?\s*(?P<times>一|[0-9]{1,3})?"
_FOUND: Final = r"(?:发现|出现|查出|查到|存在|有|凡有)?\s*(?:一|1)"
_OFF: Final = r"(?:应|则|的|,|各|要|需|予以)*(?:倒?扣除?|扣减|减去?|扣|-)\s*"
_GOT: Final = r"(?:的|则|可|各)*(?:得|计|记|给|加|赋)\s*"
_ELSE_ZERO: Final = r"(?:不得分|得0分|得零分|不给分|记0分|计0分|扣完|全扣|扣光|扣全分|扣除?全部分值?|扣除?该项全部分值|(?<![0-9.])0分|零分|扣除本项分值|本项分值扣完|scores?\s*(?:0|zero|nothing)|no\s*points?|=\s*0|0\s*points?)"
PATTERNS: Final[tuple[tuple[Says, re.Pattern[str]], ...]] = (
    (Says.VETO, _r(r"(?P<label>.*?)(?:实行|实施|即|为|属)?一票否决.*|(?P<second>.*?)(?:取消.{0,10}资格|veto).*")),
    (
        Says.MOST,
        _r(
            rf"(?:本项|该项|此项|本条)?(?:累计|合计|总计|总共)?(?:扣分)?(?:最多|最高|至多|不超过|封顶|上限为?|以)(?:可|只)?(?:扣除?|得|加|计|为)?\s*{_N}\s*分(?:为止|封顶|为限)?"
            r"|(?:本项)?(?:分值|分数)?(?:直至|直到)?(?:本项|该项|此项)?(?:分值)?扣完(?:本项|该项)?(?:分值|分数)?为?止?|扣至0分为?止?|直至0分|满分为止"
            rf"|(?:at most|maximum|max\.?|up to|capped at)\s*(?P<second>{NUMBER}){_ENGLISH_POINTS}(?: off)?|(?:down )?to zero|until (?:zero|none (?:is |are )?left)|not below zero"
        ),
    ),
    (
        Says.FREE,
        _r(
            rf".*?(?:酌情|视情况?|视情节|根据情况)(?P<label>.*?)(?:[扣得给计加打评].*|分.*)?|.*?扣\s*{NUMBER}\s*[-~至到]\s*{_N}\s*分|0\s*[-~至到]\s*(?P<second>{NUMBER})\s*分|by judgement.*|0\s*(?:-|to)\s*(?P<third>{NUMBER}){_ENGLISH_POINTS}"
        ),
    ),
    (
        Says.SHARE,
        _r(
            r".*?按.{0,14}?(?:比例|百分比|达标率|合格率|得分率|符合率).{0,12}|.*?(?:in proportion|pro rata|proportional(?:ly)?).*"
        ),
    ),
    (
        Says.MISSING,
        _r(
            rf"(?P<label>.*?)(?:每再|每)?(?:缺少|缺失|短缺|不足|缺|少|减少)\s*(?:一|1)\s*(?P<unit>{UNIT})?(?P<after>[^扣]{{0,20}}?){_OFF}{_N}\s*分"
            rf"|(?P<label2>.*?)(?:每再|每)(?:缺少|缺失|短缺|不足|缺|少)\s*(?P<unit2>{UNIT})?(?P<after2>[^扣]{{0,20}}?){_OFF}(?P<second>{NUMBER})\s*分"
            rf"|(?:deduct|minus|lose|-)?\s*(?P<third>{NUMBER}){_ENGLISH_POINTS}\s*(?:off )?(?:for|per) (?:each|every)? ?missing(?P<after3>.*)"
        ),
    ),
    (
        Says.GAIN,
        _r(
            rf"(?P<label>.*?)每(?:达标|完成|符合|具备|做到|有|满足|建成|合格|落实|获得?|增加|新增)?\s*(?:一|1)?\s*(?P<unit>{UNIT})(?P<after>.*?){_GOT}{_N}\s*分"
            rf"|(?P<second>{NUMBER}){_ENGLISH_POINTS}\s*(?:for|per)? ?(?:each|every|apiece)(?P<after2> (?:\w+ ){{0,3}}(?:met|done|present|in place|ticked).*)?"
        ),
    ),
    (
        Says.DEDUCT,
        _r(
            rf"(?P<label>.*?)(?:{_EACH}|{_FOUND})\s*(?P<unit>{UNIT})(?P<after>.*?){_OFF}{_N}\s*分"
            rf"|(?P<label2>.*?)(?:按)?(?P<signed>{_OFF})?(?P<second>{NUMBER})\s*分?\s*[/每]\s*(?P<unit2>{UNIT})(?P<signed2>扣(?:分|除)?)?"
            rf"|(?P<label3>.*?)(?:deduct|minus|take off|lose|less|-)\s*(?P<third>{NUMBER}){_ENGLISH_POINTS}\s*(?:is deducted |off )?(?:for |per )?(?:each|every|per|apiece|for each|for every)\b(?P<after3>.*)"
            rf"|(?P<fourth>{NUMBER}){_ENGLISH_POINTS}\s*(?:is |are )?(?:deducted|off|lost) (?:for |per )?(?:each|every|per)?\b(?P<after4>.*)"
        ),
    ),
    (Says.UNSCORED, _r(r"(?:本项)?(?:不计分|仅作?记录|不作?评分|只记录.*|not scored|unscored|for the record)")),
    (Says.ZERO, _r(rf"(?P<label>.*?)(?:,|即|则|的|就|均|一律|者|该项|本项|此项|本条|:|：|\s)*{_ELSE_ZERO}")),
    (
        Says.WORTH,
        _r(
            rf"(?P<label>.+?)(?:的|则|者|,|可|分别)*(?:得|计|记|给|为|=|:|赋|加)\s*(?P<sure>{_N})\s*分"
            rf"|(?P<label2>.+?)(?:的|则|者|,|可)*(?:得|给|计|为)?(?P<all>满分|全分|不扣分|得分$|full\s*(?:points|marks))"
            rf"|(?P<label3>[^0-9]+?)\s*[(=:]\s*(?P<second>{NUMBER})\s*(?:分|points?|pts?|marks?)?\)?|(?P<label4>yes|pass|met|no|fail|not met|good|fair|poor|excellent|acceptable)\s*(?P<third>{NUMBER}){_ENGLISH_POINTS}"
            rf"|(?P<label5>(?!每|按|共|满分|本项|分值|第)[^0-9扣每]{{2,30}}?)(?P<fourth>{NUMBER})\s*分"
        ),
    ),
    (
        Says.SINGLE,
        _r(
            rf"(?P<label>.+?){_OFF}{_N}\s*分|(?P<label2>.*?)(?:deduct|minus|take off)\s*(?P<second>{NUMBER}){_ENGLISH_POINTS}(?P<after>.*)"
        ),
    ),
    (Says.NUMBER, _r(rf"(?:满分|本项|分值)?:?\s*{_N}\s*(?:分|points?|pts?|marks?)?")),
    (
        Says.SAMPLE,
        _r(
            rf"(?P<label>.*?)(?:随机)?(?:抽查|抽取|抽检|抽样|抽看|抽问|走访|询问|检查|查看|抽)\s*{_N}\s*(?P<unit>{UNIT}).*"
        ),
    ),
    (
        Says.NEED,
        _r(
            rf"(?P<label>.*?)(?:不得少于|不少于|不低于|至少有?|应有|≥|>=|大于等于|at least)\s*{_N}\s*(?P<unit>{UNIT})?(?P<after>.*)|(?P<label2>.*?)(?P<second>{NUMBER})\s*(?P<unit2>{UNIT})(?:\(含\))?及?以上(?P<after2>.*)"
        ),
    ),
)
NEED: Final = PATTERNS[-1][1]
SCORING: Final = re.compile(
    r"扣|不得分|得[0-9０-９零半一二两三四五]|得满分|一票否决|按.{0,10}比例|酌情|deduct|minus|points? (?:each|per|off)|per fault|veto",
    re.IGNORECASE,
)
ALONE: Final = re.compile(rf"(?:(?:发现|出现|有|存在)?\s*(?:一|1)\s*{UNIT}(?:及|或)?(?:以上)?|发现|出现)?")
LADDER: Final = _r(
    rf"(?:发现|出现|有|存在)?(?P<a>{NUMBER})(?:\s*[-~至到]\s*(?P<b>{NUMBER}))?\s*(?P<unit>{UNIT})(?P<more>及?以上)?(?P<what>[^0-9扣]{{0,20}}?)(?:的|则|,|即|各)*(?:扣\s*(?P<n>{NUMBER})\s*分|不得分|扣完|全扣|得0分)"
)
OTHER_SCORE: Final = re.compile(r"[0-9一二两三四五]分(?!钟)|扣|得分|得满分")
NUMBERED_THINGS: Final = re.compile(rf".*?(?:[2-9]|[0-9]{{2,}}|[二两三四五六七八九十])\s*{UNIT}.*|.*以上.*")
YES_OR_NO: Final = re.compile(
    r"[□○\s]*(?:(?:是|有|符合|达标|合格|yes|pass|met)[\s/、,，;；|或□○]*(?:否|无|不符合|不达标|不合格|no|fail|not met))[\s□○]*",
    re.IGNORECASE,
)
NEEDED: Final = re.compile(r"不得少于|不少于|不低于|至少|≥|以上")
