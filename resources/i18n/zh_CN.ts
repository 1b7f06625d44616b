<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Actions</name>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Accept all sure</source>
            <translation>接受全部有把握的</translation>
        </message>
        <message>
            <source>Add a problem</source>
            <translation>添加问题</translation>
        </message>
        <message>
            <source>Add photos from files</source>
            <translation>从文件添加照片</translation>
        </message>
        <message>
            <source>Add photos to the scene</source>
            <translation>为情景添加照片</translation>
        </message>
        <message>
            <source>All that is left of this part is met</source>
            <translation>本组其余全部符合</translation>
        </message>
        <message>
            <source>Apply what was gathered</source>
            <translation>应用汇总结果</translation>
        </message>
        <message>
            <source>Ask this point, or no longer</source>
            <translation>考这一条，或不再考</translation>
        </message>
        <message>
            <source>Ask this question earlier</source>
            <translation>本题提前</translation>
        </message>
        <message>
            <source>Ask this question later</source>
            <translation>本题推后</translation>
        </message>
        <message>
            <source>Back to judging</source>
            <translation>返回测评</translation>
        </message>
        <message>
            <source>Back to the drills</source>
            <translation>返回培训考核列表</translation>
        </message>
        <message>
            <source>Back to the ranking</source>
            <translation>回到排名</translation>
        </message>
        <message>
            <source>Cannot be judged, and why</source>
            <translation>无法判定及原因</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>口径</translation>
        </message>
        <message>
            <source>Choose a folder to gather</source>
            <translation>选择要汇总的文件夹</translation>
        </message>
        <message>
            <source>Choose files to gather</source>
            <translation>选择要汇总的文件</translation>
        </message>
        <message>
            <source>Clear the answer</source>
            <translation>清除记录</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Compare the cards whole</source>
            <translation>整卡对比</translation>
        </message>
        <message>
            <source>Compare two walks or two periods</source>
            <translation>对比两次测评或两期</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>复制表格</translation>
        </message>
        <message>
            <source>Copy the whole table, for a spreadsheet</source>
            <translation>复制整张表，可粘贴到电子表格</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Correct the head</source>
            <translation>更正表头</translation>
        </message>
        <message>
            <source>Count one in order</source>
            <translation>计一个守规</translation>
        </message>
        <message>
            <source>Count one violating</source>
            <translation>计一个违规</translation>
        </message>
        <message>
            <source>Decide again</source>
            <translation>重新决定</translation>
        </message>
        <message>
            <source>Done here, go on</source>
            <translation>本条完成，下一条</translation>
        </message>
        <message>
            <source>Edit the drill</source>
            <translation>编辑培训考核</translation>
        </message>
        <message>
            <source>Edit the site</source>
            <translation>编辑点位</translation>
        </message>
        <message>
            <source>Eighth level; count line 7</source>
            <translation>第八级；第7项计一处</translation>
        </message>
        <message>
            <source>Enter afterwards: seen at</source>
            <translation>补录：考察时间</translation>
        </message>
        <message>
            <source>Explain the number of the row stood on</source>
            <translation>说明当前行的数值是怎么来的</translation>
        </message>
        <message>
            <source>Fifth level; count line 4</source>
            <translation>第五级；第4项计一处</translation>
        </message>
        <message>
            <source>Files that go along</source>
            <translation>随附文件</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find a point</source>
            <translation>查找条目</translation>
        </message>
        <message>
            <source>Find a site</source>
            <translation>查找点位</translation>
        </message>
        <message>
            <source>Find a unit, site or point: words or pinyin initials</source>
            <translation>查找单位、点位或条目：文字或拼音首字母</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Fourth level; count line 3</source>
            <translation>第四级；第3项计一处</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Gather</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>Gather cards…</source>
            <translation>汇总答卷…</translation>
        </message>
        <message>
            <source>Go on by itself</source>
            <translation>自动前进</translation>
        </message>
        <message>
            <source>Go on, while nothing is typed</source>
            <translation>前进（未在输入时）</translation>
        </message>
        <message>
            <source>Go to the sheet or back</source>
            <translation>在原表与各行之间切换</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>键位</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Leave this conflict, the next one</source>
            <translation>先放着，看下一处分歧</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>测评表</translation>
        </message>
        <message>
            <source>Look at the tray's photo</source>
            <translation>放大查看照片盘中的照片</translation>
        </message>
        <message>
            <source>Look closely at the scene</source>
            <translation>放大查看情景</translation>
        </message>
        <message>
            <source>Make the bulletin, the report and the lists; issue them</source>
            <translation>生成通报、报告和清单，并印发</translation>
        </message>
        <message>
            <source>Make the report and everybody's result</source>
            <translation>出具考核报告与每人成绩单</translation>
        </message>
        <message>
            <source>Mark every part at once</source>
            <translation>各项一次判完</translation>
        </message>
        <message>
            <source>Mark the problem stood on as typical, or no longer</source>
            <translation>把当前问题标为典型问题，或取消</translation>
        </message>
        <message>
            <source>Met, no fault, full points</source>
            <translation>符合、无问题、满分</translation>
        </message>
        <message>
            <source>Move to another version</source>
            <translation>转到另一版本</translation>
        </message>
        <message>
            <source>New drill</source>
            <translation>新建培训考核</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>新建轮次</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>新增点位</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>新建测评</translation>
        </message>
        <message>
            <source>Next choice of rows</source>
            <translation>切换所列各行</translation>
        </message>
        <message>
            <source>Next not judged</source>
            <translation>下一条未测评</translation>
        </message>
        <message>
            <source>Next open visit</source>
            <translation>下一个打开的测评</translation>
        </message>
        <message>
            <source>Next order of points</source>
            <translation>切换条目顺序</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>下一部分</translation>
        </message>
        <message>
            <source>Next part of the page</source>
            <translation>本页下一部分</translation>
        </message>
        <message>
            <source>Next photo of the tray</source>
            <translation>照片盘下一张</translation>
        </message>
        <message>
            <source>Next point</source>
            <translation>下一条</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Next question that is not ready</source>
            <translation>下一道未备好的题</translation>
        </message>
        <message>
            <source>Next step of publishing</source>
            <translation>发布的下一步</translation>
        </message>
        <message>
            <source>Next step of the round</source>
            <translation>轮次下一步</translation>
        </message>
        <message>
            <source>Next table</source>
            <translation>下一张表</translation>
        </message>
        <message>
            <source>Next theme</source>
            <translation>切换主题</translation>
        </message>
        <message>
            <source>Next undecided</source>
            <translation>下一条待定</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Not met; second level; count line 1</source>
            <translation>不符合；第二级；第1项计一处</translation>
        </message>
        <message>
            <source>One fewer on line 1</source>
            <translation>第1项减一处</translation>
        </message>
        <message>
            <source>One fewer on line 2</source>
            <translation>第2项减一处</translation>
        </message>
        <message>
            <source>One fewer on line 3</source>
            <translation>第3项减一处</translation>
        </message>
        <message>
            <source>One fewer on line 4</source>
            <translation>第4项减一处</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>返回上一层</translation>
        </message>
        <message>
            <source>Open a pack</source>
            <translation>打开培训包</translation>
        </message>
        <message>
            <source>Open visit before</source>
            <translation>上一个打开的测评</translation>
        </message>
        <message>
            <source>Other language</source>
            <translation>切换语言</translation>
        </message>
        <message>
            <source>Part before</source>
            <translation>上一部分</translation>
        </message>
        <message>
            <source>Part of the page before</source>
            <translation>本页上一部分</translation>
        </message>
        <message>
            <source>Paste a photo</source>
            <translation>粘贴照片</translation>
        </message>
        <message>
            <source>Photo of the tray before</source>
            <translation>照片盘上一张</translation>
        </message>
        <message>
            <source>Photos of the day into the tray</source>
            <translation>把当天照片放入照片盘</translation>
        </message>
        <message>
            <source>Previous point</source>
            <translation>上一条</translation>
        </message>
        <message>
            <source>Problems on the way</source>
            <translation>沿途问题</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>Put it to the point proposed</source>
            <translation>放到建议的条目</translation>
        </message>
        <message>
            <source>Put the tray's photo to this point</source>
            <translation>把照片盘的照片放到本条</translation>
        </message>
        <message>
            <source>Put the visit aside</source>
            <translation>暂停本次测评</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>上一题</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>出具</translation>
        </message>
        <message>
            <source>Results of the drill</source>
            <translation>考核结果</translation>
        </message>
        <message>
            <source>Same as last time</source>
            <translation>与上次相同</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>测评</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Seventh level; count line 6</source>
            <translation>第七级；第6项计一处</translation>
        </message>
        <message>
            <source>Show every key</source>
            <translation>显示全部键位</translation>
        </message>
        <message>
            <source>Show or hide the contents</source>
            <translation>显示或隐藏目录</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>点位</translation>
        </message>
        <message>
            <source>Sixth level; count line 5</source>
            <translation>第六级；第5项计一处</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Stand on the next side (Enter: it stands)</source>
            <translation>移到下一方（回车：以此为准）</translation>
        </message>
        <message>
            <source>Stand on the side before</source>
            <translation>移到上一方</translation>
        </message>
        <message>
            <source>Start or stop watching</source>
            <translation>开始或停止观察计时</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>轮次上一步</translation>
        </message>
        <message>
            <source>Step of publishing before</source>
            <translation>发布的上一步</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>互换</translation>
        </message>
        <message>
            <source>Table before</source>
            <translation>上一张表</translation>
        </message>
        <message>
            <source>Take a break, or go on</source>
            <translation>休息或继续</translation>
        </message>
        <message>
            <source>Take a photo with the camera</source>
            <translation>用摄像头拍照</translation>
        </message>
        <message>
            <source>Take cards in and see what came for this drill; files can be dropped here too</source>
            <translation>收入答卷，查看本次考核收到了哪些；也可把文件拖放到此页</translation>
        </message>
        <message>
            <source>Take the drill</source>
            <translation>作答</translation>
        </message>
        <message>
            <source>Take the last decision back</source>
            <translation>撤回上一次裁定</translation>
        </message>
        <message>
            <source>Take the next photo along too</source>
            <translation>连同下一张一起选中</translation>
        </message>
        <message>
            <source>Take the photo out of the tray</source>
            <translation>从照片盘移出照片</translation>
        </message>
        <message>
            <source>The mean stands, where it is measured</source>
            <translation>取平均（仅限计量项）</translation>
        </message>
        <message>
            <source>Third level; count line 2; type a number</source>
            <translation>第三级；第2项计一处；输入数值</translation>
        </message>
        <message>
            <source>This side stands</source>
            <translation>以这一方为准</translation>
        </message>
        <message>
            <source>To the reason of the key</source>
            <translation>转到标准答案的理由</translation>
        </message>
        <message>
            <source>To the words of the scene</source>
            <translation>转到情景文字</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Typical, or no longer</source>
            <translation>标为典型或取消</translation>
        </message>
        <message>
            <source>Undecided before</source>
            <translation>上一条待定</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Watch a folder for new photos</source>
            <translation>关注文件夹中的新照片</translation>
        </message>
        <message>
            <source>Watch from the beginning</source>
            <translation>重新计时</translation>
        </message>
        <message>
            <source>Watch no folder</source>
            <translation>不再关注文件夹</translation>
        </message>
        <message>
            <source>What is ranked by: rounds, period, weights, thresholds</source>
            <translation>排名口径：轮次、统计期、权重、界线</translation>
        </message>
        <message>
            <source>Whole sheet as rows</source>
            <translation>整表视图</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Why these points?</source>
            <translation>这条的得分怎么来的？</translation>
        </message>
        <message>
            <source>Why this score?</source>
            <translation>得分怎么来的？</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>填写备注</translation>
        </message>
        <message>
            <source>Write the exact place</source>
            <translation>填写具体位置</translation>
        </message>
    </context>
    <context>
        <name>AdaptDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Duplicate and adapt</source>
            <translation>复制并改编</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Keep a copy</source>
            <translation>保留副本</translation>
        </message>
        <message>
            <source>Kept: {title}, version {version}</source>
            <translation>已保留：{title}，版本 {version}</translation>
        </message>
        <message>
            <source>Save as Excel</source>
            <translation>存为电子表格</translation>
        </message>
        <message>
            <source>Save as YAML</source>
            <translation>存为 YAML</translation>
        </message>
        <message>
            <source>The copy stands by itself: its standing is local, and the first one is left as it is.</source>
            <translation>副本独立存在，性质为“地方”；原表不变。</translation>
        </message>
        <message>
            <source>Title ({language})</source>
            <translation>名称（{language}）</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Written: {path}. Work on it, then bring it in.</source>
            <translation>已写入：{path}。改好后再导入。</translation>
        </message>
    </context>
    <context>
        <name>AdmissionPanel</name>
        <message>
            <source>Counts by the ruling of {who} on {day}: {why}</source>
            <translation>{who}于 {day} 裁定有效：{why}</translation>
        </message>
        <message>
            <source>Does not count, by the ruling of {who} on {day}: {why}</source>
            <translation>{who}于 {day} 裁定无效：{why}</translation>
        </message>
        <message>
            <source>Its cards say that the key lay there since {since}.</source>
            <translation>其卡片注明：自 {since} 起，所用电脑上存有标准答案。</translation>
        </message>
        <message>
            <source>Kept with name and reason in the drill; everybody is worked out anew</source>
            <translation>连同姓名和理由记入本次考核，全部成绩重新计算</translation>
        </message>
        <message>
            <source>Let it count no more</source>
            <translation>改为无效</translation>
        </message>
        <message>
            <source>Let this attempt count</source>
            <translation>裁定本次有效</translation>
        </message>
        <message>
            <source>The key was on this laptop</source>
            <translation>所用电脑上有标准答案</translation>
        </message>
        <message>
            <source>Without a ruling of yours nobody passes by it.</source>
            <translation>未经您裁定，不得凭此合格。</translation>
        </message>
    </context>
    <context>
        <name>AgreementPart</name>
        <message>
            <source>Every coefficient with its interval</source>
            <translation>计算全部系数及其区间</translation>
        </message>
        <message>
            <source>It takes the answers of two people or more.</source>
            <translation>至少需要两人的作答才能计算。</translation>
        </message>
        <message>
            <source>Stopped: the coefficients of these results are not worked out.</source>
            <translation>已停止：本次结果的系数尚未计算。</translation>
        </message>
        <message>
            <source>Work it out</source>
            <translation>开始计算</translation>
        </message>
        <message>
            <source>Working it out …</source>
            <translation>正在计算……</translation>
        </message>
        <message>
            <source>{people} people, {points} questions, the key left out. Intervals: {n} resamples of questions, seed {seed}.</source>
            <translation>{people} 人、{points} 题，不含标准答案。区间：按题重抽样 {n} 次，种子 {seed}。</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>All met</source>
            <translation>全部符合</translation>
        </message>
        <message>
            <source>All there</source>
            <translation>齐全</translation>
        </message>
        <message>
            <source>All violating</source>
            <translation>全部违规</translation>
        </message>
        <message>
            <source>All {option}</source>
            <translation>全部{option}</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>无法判定</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>满分</translation>
        </message>
        <message>
            <source>No fault</source>
            <translation>无问题</translation>
        </message>
        <message>
            <source>No points</source>
            <translation>不得分</translation>
        </message>
        <message>
            <source>No violation</source>
            <translation>全部守规</translation>
        </message>
        <message>
            <source>None met</source>
            <translation>全部不符合</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
    </context>
    <context>
        <name>AppealsPart</name>
        <message>
            <source>Appeals</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Deduction taken back</source>
            <translation>撤销扣分</translation>
        </message>
        <message>
            <source>Deduction upheld</source>
            <translation>维持扣分</translation>
        </message>
        <message>
            <source>File nothing</source>
            <translation>不受理</translation>
        </message>
        <message>
            <source>File the appeal</source>
            <translation>受理申诉</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>Keep the appeal with unit, reason and name</source>
            <translation>记录申诉单位、理由和经办人</translation>
        </message>
        <message>
            <source>No unit has appealed. An appeal begins at a point: go down to it in the ranking.</source>
            <translation>暂无申诉。申诉从条目开始：请在排名中逐级打开到该条目。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Review it</source>
            <translation>转入复核</translation>
        </message>
        <message>
            <source>Say that it is looked into</source>
            <translation>标记为复核中</translation>
        </message>
        <message>
            <source>Take the deduction back</source>
            <translation>撤销扣分</translation>
        </message>
        <message>
            <source>The number stays; the reason is kept</source>
            <translation>分数不变，理由留存</translation>
        </message>
        <message>
            <source>The point has its full marks from now on</source>
            <translation>该条目按满分计</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>复核中</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Uphold the deduction</source>
            <translation>维持扣分</translation>
        </message>
    </context>
    <context>
        <name>AssignPart</name>
        <message>
            <source>Add by hand the register's sites that hold these words</source>
            <translation>将名录中含这些词的点位手工加入本轮</translation>
        </message>
        <message>
            <source>Add what is found</source>
            <translation>加入查到的点位</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>分派</translation>
        </message>
        <message>
            <source>By name, type, street or address</source>
            <translation>按名称、类型、街道、地址或拼音首字母</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>无法测评</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Choose every site shown</source>
            <translation>选择所列全部点位</translation>
        </message>
        <message>
            <source>Drop sites on a person or team, or press Enter there for those chosen</source>
            <translation>将点位拖到人员或小组上；或选好点位后在此按回车</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全部人员</translation>
        </message>
        <message>
            <source>Find a site of the round</source>
            <translation>查找本轮点位</translation>
        </message>
        <message>
            <source>Nobody goes to the sites chosen</source>
            <translation>所选点位改为未分派</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>尚未分派</translation>
        </message>
        <message>
            <source>People and teams</source>
            <translation>人员与小组</translation>
        </message>
        <message>
            <source>Person or team</source>
            <translation>人员或小组</translation>
        </message>
        <message>
            <source>Say what keeps the site chosen from being judged, or replace it</source>
            <translation>说明所选点位无法测评的原因，或予以替补</translation>
        </message>
        <message>
            <source>Send this person or team to the sites chosen</source>
            <translation>将所选点位分派给该人员或小组</translation>
        </message>
        <message>
            <source>Share out evenly</source>
            <translation>平均分派</translation>
        </message>
        <message>
            <source>Sites nobody has, streets kept together</source>
            <translation>分派尚未分派的点位，同一街道归同一组</translation>
        </message>
        <message>
            <source>Sites of the round</source>
            <translation>本轮点位</translation>
        </message>
        <message>
            <source>Sites: {n}, chosen: {chosen}</source>
            <translation>{n} 个点位，已选 {chosen} 个</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>收回</translation>
        </message>
        <message>
            <source>Who goes</source>
            <translation>由谁测评</translation>
        </message>
        <message>
            <source>sites: {n}</source>
            <translation>{n} 个点位</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsDialog</name>
        <message>
            <source>Add files that belong to no one point</source>
            <translation>添加不属于某一条目的文件</translation>
        </message>
        <message>
            <source>Add files to the point at hand, or drop them on the list</source>
            <translation>给当前条目添加文件，也可拖到列表中</translation>
        </message>
        <message>
            <source>Add to point {id}</source>
            <translation>添加到条目 {id}</translation>
        </message>
        <message>
            <source>Add to the visit</source>
            <translation>添加到整次测评</translation>
        </message>
        <message>
            <source>Back to the visit  Esc</source>
            <translation>返回测评  Esc</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Files that go along</source>
            <translation>随附文件</translation>
        </message>
        <message>
            <source>Leave this file out of the visit</source>
            <translation>不再随附此文件</translation>
        </message>
        <message>
            <source>No file goes along yet.</source>
            <translation>尚无随附文件。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open a copy with the program of this computer</source>
            <translation>用本机程序打开副本</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存副本</translation>
        </message>
        <message>
            <source>Save the file under a name of your own</source>
            <translation>用自己取的名称保存文件</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>point {id}</source>
            <translation>条目 {id}</translation>
        </message>
        <message>
            <source>the whole visit</source>
            <translation>整次测评</translation>
        </message>
    </context>
    <context>
        <name>AttemptPart</name>
        <message>
            <source>After handing in, nothing can be changed.</source>
            <translation>交卷后不能再改。</translation>
        </message>
        <message>
            <source>Answered: {done} of {whole}.</source>
            <translation>共 {whole} 题，已答 {done} 题。</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Choose where to, and hand in</source>
            <translation>选择位置并交卷</translation>
        </message>
        <message>
            <source>End this attempt: seal the answers of all sites</source>
            <translation>结束本次作答：封存全部点位的答案</translation>
        </message>
        <message>
            <source>Finish now</source>
            <translation>现在结束</translation>
        </message>
        <message>
            <source>Finish the practice</source>
            <translation>结束练习</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Go on answering</source>
            <translation>继续作答</translation>
        </message>
        <message>
            <source>Hand in</source>
            <translation>交卷</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看一遍</translation>
        </message>
        <message>
            <source>Not answered: {n}. A blank counts as not agreeing with the key.</source>
            <translation>未答 {n} 题。未答按与标准答案不一致计。</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>先不交</translation>
        </message>
        <message>
            <source>The key of this drill is on this laptop: the cards say so, and the trainer decides.</source>
            <translation>本机存有本次考核的标准答案：卡片会注明，由培训员裁定。</translation>
        </message>
        <message>
            <source>a break</source>
            <translation>休息中</translation>
        </message>
        <message>
            <source>attempt {n}</source>
            <translation>第 {n} 次作答</translation>
        </message>
        <message>
            <source>{done} of {whole} answered</source>
            <translation>共 {whole} 题，已答 {done} 题</translation>
        </message>
    </context>
    <context>
        <name>AwayStrip</name>
        <message>
            <source>A sealed card without answers is written. The office may draw a replacement.</source>
            <translation>将写入一份没有评分的封存测评卡。办公室可抽取替补点位。</translation>
        </message>
        <message>
            <source>Begin judging</source>
            <translation>开始测评</translation>
        </message>
        <message>
            <source>Begin this visit at once; its head is the office's (Enter)</source>
            <translation>立即开始，表头由办公室填好（回车）</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>无法测评</translation>
        </message>
        <message>
            <source>It stands on the card</source>
            <translation>备注写在测评卡上</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Remark, such as who said so</source>
            <translation>备注，如由谁告知</translation>
        </message>
        <message>
            <source>Say what keeps the site from being judged</source>
            <translation>说明点位无法测评的原因</translation>
        </message>
        <message>
            <source>What keeps it from being judged</source>
            <translation>无法测评的原因</translation>
        </message>
        <message>
            <source>Write and seal a card that says so; no point is judged</source>
            <translation>写入并封存一份说明情况的测评卡，不评任何标准</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>升级前</translation>
        </message>
        <message>
            <source>before another was put back</source>
            <translation>恢复前</translation>
        </message>
        <message>
            <source>before files were gathered</source>
            <translation>汇总前</translation>
        </message>
        <message>
            <source>before sites were brought in</source>
            <translation>导入点位前</translation>
        </message>
        <message>
            <source>of the day</source>
            <translation>每日</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Choose a backup to see what putting it back would do.</source>
            <translation>选择一份备份，查看恢复后的变化。</translation>
        </message>
        <message>
            <source>Made once a day by itself; those of fourteen days and of eight weeks before are kept in {folder}. Photos and attachments need none: they are never rewritten.</source>
            <translation>每天自动备份一次，保留最近 14 天及之前 8 周每周一份，存放在 {folder}。照片和附件从不改写，无需备份。</translation>
        </message>
        <message>
            <source>Makes a backup besides those made once a day</source>
            <translation>在每天自动备份之外再备份一次</translation>
        </message>
        <message>
            <source>Newer than this backup, and set aside by it (rows): {what}.</source>
            <translation>以下内容比此备份新，恢复后移出（记录条数）：{what}。</translation>
        </message>
        <message>
            <source>Nothing in the workspace is newer than this backup.</source>
            <translation>工作区中没有比此备份更新的内容。</translation>
        </message>
        <message>
            <source>Put this backup back</source>
            <translation>恢复此备份</translation>
        </message>
        <message>
            <source>The window closes and opens again on it; what stands now is made a backup first</source>
            <translation>窗口会关闭并用这份备份重新打开；当前内容会先自动备份</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>What stands now is made a backup first, so the way back stays open.</source>
            <translation>恢复前会先备份当前内容，可随时恢复回来。</translation>
        </message>
        <message>
            <source>and {count} more visits</source>
            <translation>另有 {count} 次测评</translation>
        </message>
        <message>
            <source>changes of drills: {count}</source>
            <translation>培训考核变更：{count} 条</translation>
        </message>
        <message>
            <source>changes of rounds: {count}</source>
            <translation>轮次变更 {count} 条</translation>
        </message>
        <message>
            <source>issued bulletins: {count}</source>
            <translation>已印发通报：{count} 期</translation>
        </message>
        <message>
            <source>records gathered or decided by the office: {count}</source>
            <translation>督查办汇总与裁定记录：{count} 条</translation>
        </message>
        <message>
            <source>sites of the register: {count}</source>
            <translation>点位库点位 {count} 个</translation>
        </message>
        <message>
            <source>up to {time}</source>
            <translation>至 {time}</translation>
        </message>
        <message>
            <source>up to {time}, point {point}</source>
            <translation>至 {time}，条目 {point}</translation>
        </message>
        <message>
            <source>visits {visits} · rows {rows} · {size}</source>
            <translation>测评 {visits} 次 · 记录 {rows} 条 · {size}</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>BeginPart</name>
        <message>
            <source>A drill asks points of checklists at imaginary sites. Begin with one; add more later.</source>
            <translation>培训考核在虚拟点位上考测评表中的条目。先从一个点位开始，之后可再添加。</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>添加点位</translation>
        </message>
        <message>
            <source>Add the site</source>
            <translation>添加点位</translation>
        </message>
        <message>
            <source>By words or pinyin initials of the site, units or round</source>
            <translation>按点位、单位或轮次的文字或拼音首字母查找</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Every point is asked at first; then take out what is not wanted</source>
            <translation>先考全部条目，再去掉不需要的</translation>
        </message>
        <message>
            <source>Everything stays as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Find a sealed visit</source>
            <translation>查找已封存的测评</translation>
        </message>
        <message>
            <source>From a sealed visit</source>
            <translation>取自已封存的测评</translation>
        </message>
        <message>
            <source>From checklists</source>
            <translation>取自测评表</translation>
        </message>
        <message>
            <source>Its answers become the key, its notes the reasons, its photos the scenes. Names, units, address and times are left out; read it through before you give it away.</source>
            <translation>其答案成为标准答案，备注成为理由，照片成为情景。姓名、单位、地址与时间均不带入；发出之前请通读一遍。</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Make the drill</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Name of the imaginary site (optional)</source>
            <translation>虚拟点位名称（可不填）</translation>
        </message>
        <message>
            <source>New drill</source>
            <translation>新建培训考核</translation>
        </message>
        <message>
            <source>Practice site {n} · {kind}</source>
            <translation>示例点位{n} · {kind}</translation>
        </message>
        <message>
            <source>Sealed visits</source>
            <translation>已封存的测评</translation>
        </message>
        <message>
            <source>points: {n}</source>
            <translation>{n} 条</translation>
        </message>
    </context>
    <context>
        <name>BoardPart</name>
        <message>
            <source>By inspector</source>
            <translation>按测评员</translation>
        </message>
        <message>
            <source>By name or pinyin initials</source>
            <translation>按名称或拼音首字母</translation>
        </message>
        <message>
            <source>By street</source>
            <translation>按街道</translation>
        </message>
        <message>
            <source>By type</source>
            <translation>按类型</translation>
        </message>
        <message>
            <source>Count by</source>
            <translation>统计方式</translation>
        </message>
        <message>
            <source>Every standing</source>
            <translation>全部进度</translation>
        </message>
        <message>
            <source>Find a site of the round</source>
            <translation>查找本轮点位</translation>
        </message>
        <message>
            <source>How far the round is</source>
            <translation>本轮进度</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>尚未分派</translation>
        </message>
        <message>
            <source>Show only sites that stand so</source>
            <translation>只显示处于该进度的点位</translation>
        </message>
        <message>
            <source>Sites of the round</source>
            <translation>本轮点位</translation>
        </message>
        <message>
            <source>Sites: {n}</source>
            <translation>{n} 个点位</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>The whole round</source>
            <translation>本轮合计</translation>
        </message>
        <message>
            <source>all done</source>
            <translation>全部完成</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>无法测评</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>待测评</translation>
        </message>
        <message>
            <source>{n} in progress</source>
            <translation>进行中 {n}</translation>
        </message>
        <message>
            <source>{n} not judged</source>
            <translation>无法测评 {n}</translation>
        </message>
        <message>
            <source>{n} points open</source>
            <translation>未测评标准 {n} 条</translation>
        </message>
        <message>
            <source>{n} to do</source>
            <translation>待测评 {n}</translation>
        </message>
    </context>
    <context>
        <name>BoundRow</name>
        <message>
            <source>Bound</source>
            <translation>界限</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Take this bound out</source>
            <translation>去掉这条界限</translation>
        </message>
        <message>
            <source>What is measured</source>
            <translation>指标</translation>
        </message>
    </context>
    <context>
        <name>BreakCover</name>
        <message>
            <source>A break</source>
            <translation>休息中</translation>
        </message>
        <message>
            <source>The clock stands still. Scenes and questions are covered until you go on; breaks are noted.</source>
            <translation>计时已停。继续之前情景和题目不显示；休息会记入日志。</translation>
        </message>
    </context>
    <context>
        <name>BuilderPage</name>
        <message>
            <source>Being saved</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>题目列表</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
    </context>
    <context>
        <name>BuilderRows</name>
        <message>
            <source>Settings of the drill</source>
            <translation>考核设置</translation>
        </message>
        <message>
            <source>key</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>lacks: {what}</source>
            <translation>缺：{what}</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>不考</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>已备好</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>scene</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>{done} of {total} ready</source>
            <translation>{total} 题中 {done} 题已备好</translation>
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>How far it is</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop what is under way</source>
            <translation>停止正在进行的工作</translation>
        </message>
    </context>
    <context>
        <name>CameBackDialog</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Entered since the program was last closed, and all of it on disk:</source>
            <translation>上次正常关闭之后录入的内容，均已在磁盘上：</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>继续测评</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>恢复的内容</translation>
        </message>
        <message>
            <source>begun, no point yet</source>
            <translation>已开始，尚未测评条目</translation>
        </message>
        <message>
            <source>points {points}</source>
            <translation>条目 {points}</translation>
        </message>
        <message>
            <source>up to {time}</source>
            <translation>截至 {time}</translation>
        </message>
        <message>
            <source>{points} and {n} more</source>
            <translation>{points} 等另 {n} 条</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Let the camera go  Esc</source>
            <translation>关闭摄像头  Esc</translation>
        </message>
        <message>
            <source>Photos taken: {n}</source>
            <translation>已拍 {n} 张</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>拍照</translation>
        </message>
        <message>
            <source>Take the photo; it goes to the point at hand (Space)</source>
            <translation>拍照，照片放到当前条目（空格）</translation>
        </message>
    </context>
    <context>
        <name>CheckingView</name>
        <message>
            <source>Check a file</source>
            <translation>检查文件</translation>
        </message>
        <message>
            <source>Check a file without keeping it</source>
            <translation>只检查文件，不导入</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Checklists (*.yaml *.yml *.xlsx *.csv);;All files (*)</source>
            <translation>测评表 (*.yaml *.yml *.xlsx *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy every sentence</source>
            <translation>复制全部内容</translation>
        </message>
        <message>
            <source>Enter shows the point a line speaks of</source>
            <translation>按回车键查看所指条目</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Faults and hints</source>
            <translation>错误与提示</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>尚未检查。</translation>
        </message>
        <message>
            <source>Nothing is wrong with it.</source>
            <translation>未发现问题。</translation>
        </message>
        <message>
            <source>Run every check over this checklist</source>
            <translation>对本表做全部检查</translation>
        </message>
        <message>
            <source>{faults} faults, {hints} hints</source>
            <translation>错误 {faults} 处，提示 {hints} 处</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Column of the table that holds it</source>
            <translation>表格中对应的列</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列对应</translation>
        </message>
        <message>
            <source>Proposed from the headings; what you correct is remembered for tables like this.</source>
            <translation>按表头建议；更正后，同样表头的表格会沿用。</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Sheet of the workbook</source>
            <translation>工作簿中的工作表</translation>
        </message>
        <message>
            <source>not in the table</source>
            <translation>表中没有</translation>
        </message>
    </context>
    <context>
        <name>CompareChoice</name>
        <message>
            <source>card {digest}</source>
            <translation>卡 {digest}</translation>
        </message>
    </context>
    <context>
        <name>CompareLayout</name>
        <message>
            <source>Back to the ranking</source>
            <translation>回到排名</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Find walks: words or pinyin initials</source>
            <translation>查找测评：文字或拼音首字母</translation>
        </message>
        <message>
            <source>First</source>
            <translation>前者</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>后者</translation>
        </message>
        <message>
            <source>Two periods</source>
            <translation>两期</translation>
        </message>
        <message>
            <source>Two walks or cards</source>
            <translation>两次测评或两张卡</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>对比对象</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>显示内容</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Every point</source>
            <translation>全部条目</translation>
        </message>
        <message>
            <source>Points that differ</source>
            <translation>有差异的条目</translation>
        </message>
        <message>
            <source>There are no rows</source>
            <translation>没有可复制的行</translation>
        </message>
        <message>
            <source>There is nothing to compare yet.</source>
            <translation>暂无可对比的内容。</translation>
        </message>
        <message>
            <source>Two cards of one walk</source>
            <translation>一次测评的两张卡</translation>
        </message>
        <message>
            <source>Two walks</source>
            <translation>两次测评</translation>
        </message>
        <message>
            <source>{rates} · points that differ: {n}</source>
            <translation>{rates} · 有差异的条目：{n}</translation>
        </message>
    </context>
    <context>
        <name>ComparingView</name>
        <message>
            <source>Choose a version or a checklist to compare with.</source>
            <translation>请选择要比较的版本或测评表。</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>与之比较</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>与之比较…</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>没有差异。</translation>
        </message>
        <message>
            <source>The version or checklist to hold beside this one</source>
            <translation>与本表并列比较的版本或测评表</translation>
        </message>
    </context>
    <context>
        <name>ConflictDiffering</name>
        <message>
            <source>Decided in two ways; one is to stand:</source>
            <translation>有两种裁定，须留一种：</translation>
        </message>
        <message>
            <source>What is withdrawn is kept, and can be restored</source>
            <translation>撤下的仍保留，可恢复</translation>
        </message>
        <message>
            <source>{n} stands, the others are withdrawn</source>
            <translation>以 {n} 为准，撤下其余</translation>
        </message>
    </context>
    <context>
        <name>ConflictLayout</name>
        <message>
            <source>C   Compare the cards whole</source>
            <translation>C   整卡对比</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>分歧</translation>
        </message>
        <message>
            <source>Decide all that is listed by a policy that has a name</source>
            <translation>按写明的口径一次裁定列出的全部分歧</translation>
        </message>
        <message>
            <source>Lay the first two cards side by side, every point of them (C)</source>
            <translation>把前两张卡并排，逐条对比（C）</translation>
        </message>
        <message>
            <source>Leave it open and look at the next one (S)</source>
            <translation>先不裁定，看下一处（S）</translation>
        </message>
        <message>
            <source>Let the mean of the sides stand (M)</source>
            <translation>以各方平均为准（M）</translation>
        </message>
        <message>
            <source>M   The mean stands</source>
            <translation>M   取平均</translation>
        </message>
        <message>
            <source>Many at once …</source>
            <translation>批量裁定…</translation>
        </message>
        <message>
            <source>S   Leave it open</source>
            <translation>S   先放着</translation>
        </message>
    </context>
    <context>
        <name>ConflictPart</name>
        <message>
            <source>Decided before, look again</source>
            <translation>决定过，请再看</translation>
        </message>
        <message>
            <source>Decided: {n}.</source>
            <translation>已裁定 {n} 处。</translation>
        </message>
        <message>
            <source>No side differs from another: nothing to decide.</source>
            <translation>各方一致，无需裁定。</translation>
        </message>
        <message>
            <source>Open between sides: {n}. Nothing is chosen for you; walks with open conflicts do not rank.</source>
            <translation>各方不一致：{n} 处。程序不替您选；有未决分歧的测评不参加排名。</translation>
        </message>
        <message>
            <source>Stopped; nothing was decided.</source>
            <translation>已停止，未作任何裁定。</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Taken back: {n}.</source>
            <translation>已撤回 {n} 处。</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>请再看</translation>
        </message>
        <message>
            <source>taken back at once</source>
            <translation>随即撤回</translation>
        </message>
    </context>
    <context>
        <name>ConflictPolicy</name>
        <message>
            <source>Choose a policy first</source>
            <translation>请先选择口径</translation>
        </message>
        <message>
            <source>Choose a policy to see how many conflicts it would decide.</source>
            <translation>选择一种口径，先看它能裁定多少处。</translation>
        </message>
        <message>
            <source>Decide {n} of {all}</source>
            <translation>裁定 {all} 处中的 {n} 处</translation>
        </message>
        <message>
            <source>Head of the group</source>
            <translation>组长裁定</translation>
        </message>
        <message>
            <source>It can decide none of them</source>
            <translation>该口径不能裁定其中任何一处</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>取平均</translation>
        </message>
        <message>
            <source>Newer</source>
            <translation>以新为准</translation>
        </message>
        <message>
            <source>One decision for each; the others stay open, and all can be taken back</source>
            <translation>每处一条裁定；其余仍待定；都可撤回</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>口径</translation>
        </message>
        <message>
            <source>The answer that was entered last stands.</source>
            <translation>以最后录入的为准。</translation>
        </message>
        <message>
            <source>The mean of the sides stands, only where it is measured or levelled.</source>
            <translation>取各方平均，仅限计量或分级的考察点。</translation>
        </message>
        <message>
            <source>What the head of the group entered stands.</source>
            <translation>组长裁定：以组长录入的为准。</translation>
        </message>
        <message>
            <source>Where one side took points off and has evidence for it, that side stands.</source>
            <translation>有据即扣：一方扣了分且有证据的，以该方为准。</translation>
        </message>
        <message>
            <source>Whose answers stand</source>
            <translation>以谁录入的为准</translation>
        </message>
        <message>
            <source>With evidence</source>
            <translation>有据即扣</translation>
        </message>
    </context>
    <context>
        <name>ConflictSides</name>
        <message>
            <source>Keys: 1–{n} lets a side stand; ← → and Enter too.</source>
            <translation>按键：1–{n} 以该方为准；也可用 ← → 和回车。</translation>
        </message>
        <message>
            <source>{n} sides. Keys: 1–{digits} for the first, ← → and Enter for every one.</source>
            <translation>共 {n} 方。按键：1–{digits} 选前几方，← → 和回车可选任何一方。</translation>
        </message>
    </context>
    <context>
        <name>ConflictVersions</name>
        <message>
            <source>Each by its own version</source>
            <translation>各按各的版本</translation>
        </message>
        <message>
            <source>The others are carried over to it where their points are the same</source>
            <translation>其他版本中相同的考察点结转到这一版</translation>
        </message>
        <message>
            <source>Version {version} (walks: {n})</source>
            <translation>版本 {version}（{n} 次测评）</translation>
        </message>
        <message>
            <source>{round}: “{sheet}” was judged under several versions. Which one counts?</source>
            <translation>{round}：“{sheet}”按多个版本测评，以哪一版为准？</translation>
        </message>
    </context>
    <context>
        <name>ConflictWords</name>
        <message>
            <source>Note: {said}</source>
            <translation>备注：{said}</translation>
        </message>
        <message>
            <source>Photos: {said}</source>
            <translation>照片：{said}</translation>
        </message>
        <message>
            <source>Place: {said}</source>
            <translation>位置：{said}</translation>
        </message>
        <message>
            <source>Problem: {said}</source>
            <translation>问题：{said}</translation>
        </message>
        <message>
            <source>Seen: {said}</source>
            <translation>考察时间：{said}</translation>
        </message>
        <message>
            <source>The sides differ in: {what}.</source>
            <translation>各方不同之处：{what}。</translation>
        </message>
        <message>
            <source>Watched: {said} s</source>
            <translation>计时：{said} 秒</translation>
        </message>
        <message>
            <source>judgement</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>the order of problems or photos alone</source>
            <translation>仅问题或照片的先后次序</translation>
        </message>
        <message>
            <source>time seen or watched</source>
            <translation>考察时间或计时</translation>
        </message>
    </context>
    <context>
        <name>CountersForm</name>
        <message>
            <source>Say where (Enter)</source>
            <translation>注明位置（回车）</translation>
        </message>
        <message>
            <source>Say where: {what}</source>
            <translation>注明位置：{what}</translation>
        </message>
        <message>
            <source>at least {n}</source>
            <translation>不少于{n}</translation>
        </message>
        <message>
            <source>at most {n}</source>
            <translation>最多计{n}处</translation>
        </message>
        <message>
            <source>point lost</source>
            <translation>本条不得分</translation>
        </message>
        <message>
            <source>−{points} each</source>
            <translation>每处扣{points}分</translation>
        </message>
    </context>
    <context>
        <name>CoverPart</name>
        <message>
            <source>Every planned visit has a card.</source>
            <translation>计划内的测评均已有测评卡。</translation>
        </message>
        <message>
            <source>Gaps and overlaps against the plan</source>
            <translation>对照计划：缺漏与重复</translation>
        </message>
        <message>
            <source>Judged more than once</source>
            <translation>重复测评</translation>
        </message>
        <message>
            <source>No card came that was not planned.</source>
            <translation>没有计划外的测评卡。</translation>
        </message>
        <message>
            <source>No card yet</source>
            <translation>尚无测评卡</translation>
        </message>
        <message>
            <source>No round is known yet: gather its assignments, or its cards.</source>
            <translation>还没有轮次：请汇总任务单或测评卡。</translation>
        </message>
        <message>
            <source>No round named</source>
            <translation>未注明轮次</translation>
        </message>
        <message>
            <source>No site was judged more than once.</source>
            <translation>没有重复测评的点位。</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>计划外</translation>
        </message>
        <message>
            <source>Planned: {planned}, with a card: {there}.</source>
            <translation>计划 {planned} 个，已有测评卡 {there} 个。</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>点位</translation>
        </message>
        <message>
            <source>Which sites</source>
            <translation>哪些点位</translation>
        </message>
        <message>
            <source>admitted by the office</source>
            <translation>办公室已准入</translation>
        </message>
        <message>
            <source>no card</source>
            <translation>无测评卡</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>计划外</translation>
        </message>
        <message>
            <source>{n} times</source>
            <translation>{n} 次</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>A record for whoever mends it: {path}</source>
            <translation>供维护人员查看的记录：{path}</translation>
        </message>
        <message>
            <source>Every answer marked ● is on disk. Go on; if it happens again, close and open the program.</source>
            <translation>标有 ● 的记录都已写入磁盘。可以继续；如再次出现，请关闭后重新打开程序。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>打开所在文件夹</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>程序出错</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>程序内部出错</translation>
        </message>
    </context>
    <context>
        <name>DecisionPart</name>
        <message>
            <source>Decisions</source>
            <translation>裁定</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>生效中</translation>
        </message>
        <message>
            <source>It counts again</source>
            <translation>重新计入</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>请再看</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>已被取代</translation>
        </message>
        <message>
            <source>Restore the decision</source>
            <translation>恢复这条裁定</translation>
        </message>
        <message>
            <source>The decision counts again.</source>
            <translation>裁定重新生效。</translation>
        </message>
        <message>
            <source>The decision is withdrawn, and kept.</source>
            <translation>裁定已撤下，记录保留。</translation>
        </message>
        <message>
            <source>What it decided is open again; it is kept</source>
            <translation>所裁定的事项重新待定；裁定仍保留</translation>
        </message>
        <message>
            <source>Which decisions</source>
            <translation>哪些裁定</translation>
        </message>
        <message>
            <source>Withdraw the decision</source>
            <translation>撤下这条裁定</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤下</translation>
        </message>
    </context>
    <context>
        <name>DecisionSaid</name>
        <message>
            <source>Admission</source>
            <translation>准入</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>分歧</translation>
        </message>
        <message>
            <source>Head of a card</source>
            <translation>表头</translation>
        </message>
        <message>
            <source>Overrule</source>
            <translation>改判</translation>
        </message>
        <message>
            <source>Points not judged</source>
            <translation>未测评项</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Two visits</source>
            <translation>两次测评</translation>
        </message>
        <message>
            <source>Typical problem</source>
            <translation>典型问题</translation>
        </message>
        <message>
            <source>Version of a checklist</source>
            <translation>测评表版本</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>准入</translation>
        </message>
        <message>
            <source>another answer</source>
            <translation>另定结果</translation>
        </message>
        <message>
            <source>card {digest}</source>
            <translation>卡 {digest}</translation>
        </message>
        <message>
            <source>deduction revoked</source>
            <translation>撤销扣分</translation>
        </message>
        <message>
            <source>deduction upheld</source>
            <translation>维持扣分</translation>
        </message>
        <message>
            <source>each by its own</source>
            <translation>各按各的</translation>
        </message>
        <message>
            <source>filed</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>judged apart</source>
            <translation>分开计</translation>
        </message>
        <message>
            <source>not admitted</source>
            <translation>不准入</translation>
        </message>
        <message>
            <source>not typical</source>
            <translation>非典型</translation>
        </message>
        <message>
            <source>over what was judged</source>
            <translation>按已测评项计</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>the mean</source>
            <translation>取平均</translation>
        </message>
        <message>
            <source>they earn nothing</source>
            <translation>未测评项计零分</translation>
        </message>
        <message>
            <source>typical</source>
            <translation>典型</translation>
        </message>
        <message>
            <source>under review</source>
            <translation>复核中</translation>
        </message>
    </context>
    <context>
        <name>DoctorEditor</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Change nothing  Esc</source>
            <translation>不作改动  Esc</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Take the row as written here</source>
            <translation>按此处填写的内容导入  Ctrl+Enter</translation>
        </message>
        <message>
            <source>This row is</source>
            <translation>本行是</translation>
        </message>
        <message>
            <source>Words in Chinese</source>
            <translation>中文内容</translation>
        </message>
        <message>
            <source>Words in English</source>
            <translation>英文内容</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not written: asked at the end</source>
            <translation>未写明，最后统一填写</translation>
        </message>
        <message>
            <source>{field}, one a line</source>
            <translation>{field}，一行一条</translation>
        </message>
    </context>
    <context>
        <name>DoctorEnding</name>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Kept: {title}, version {version}</source>
            <translation>已保存：{title}，版本 {version}</translation>
        </message>
        <message>
            <source>Save the checklist</source>
            <translation>保存测评表</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
        <message>
            <source>YAML (*.yaml)</source>
            <translation>YAML (*.yaml)</translation>
        </message>
    </context>
    <context>
        <name>DoctorHead</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to the rows  Esc</source>
            <translation>返回各行  Esc</translation>
        </message>
        <message>
            <source>Check it and keep it in the workspace</source>
            <translation>检查后保存到工作区</translation>
        </message>
        <message>
            <source>Full points of those points</source>
            <translation>这些条目的满分</translation>
        </message>
        <message>
            <source>Go to the checklists</source>
            <translation>转到测评表页</translation>
        </message>
        <message>
            <source>Head of the checklist</source>
            <translation>测评表表头</translation>
        </message>
        <message>
            <source>It is checked before it is kept; nothing is written to the table.</source>
            <translation>保存之前先行检查；原表不作任何改动。</translation>
        </message>
        <message>
            <source>Make the checklist</source>
            <translation>生成测评表</translation>
        </message>
        <message>
            <source>Save as Excel</source>
            <translation>另存为 Excel</translation>
        </message>
        <message>
            <source>Save as YAML</source>
            <translation>另存为 YAML</translation>
        </message>
        <message>
            <source>Short id</source>
            <translation>代号</translation>
        </message>
        <message>
            <source>Show in library</source>
            <translation>在测评表库中查看</translation>
        </message>
        <message>
            <source>The checklist is kept in the workspace. Hints: {n}.</source>
            <translation>测评表已保存到工作区。提示 {n} 条。</translation>
        </message>
        <message>
            <source>The checklist was not made. Things to correct: {n}. Choose one to go to its row.</source>
            <translation>尚未生成测评表。须更正 {n} 处，点选即可转到所在行。</translation>
        </message>
        <message>
            <source>Things to correct</source>
            <translation>须更正之处</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Write a file to read, edit and share</source>
            <translation>写成可阅读、编辑、转发的文件</translation>
        </message>
        <message>
            <source>Write the template to work on in Excel or WPS</source>
            <translation>写成 Excel 模板，可用 Excel 或 WPS 继续编辑</translation>
        </message>
        <message>
            <source>as it stands on papers</source>
            <translation>报告上使用的名称</translation>
        </message>
        <message>
            <source>a–z, 0–9 and hyphens, such as market-2026</source>
            <translation>小写字母、数字和连字符</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>可不填</translation>
        </message>
        <message>
            <source>one number for each of them</source>
            <translation>每条相同</translation>
        </message>
        <message>
            <source>such as 1 or 2026-11</source>
            <translation>例如 1 或 2026-11</translation>
        </message>
        <message>
            <source>such as market; empty: as the title</source>
            <translation>例如农贸市场；不填则同名称</translation>
        </message>
        <message>
            <source>whose checklist it is</source>
            <translation>这张表是谁定的</translation>
        </message>
        <message>
            <source>{n} points name no full points; give one number for all of them, or correct them one by one.</source>
            <translation>有{n}条没有写满分：在此统一填写，或返回逐条更正。</translation>
        </message>
    </context>
    <context>
        <name>DoctorKeeping</name>
        <message>
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Decisions from before are taken up again: {n}.</source>
            <translation>已恢复上次的决定：{n} 条。</translation>
        </message>
    </context>
    <context>
        <name>DoctorList</name>
        <message>
            <source>All {n}</source>
            <translation>全部 {n}</translation>
        </message>
        <message>
            <source>Faults: {said}</source>
            <translation>不符合情形：{said}</translation>
        </message>
        <message>
            <source>Left over {n}</source>
            <translation>未用 {n}</translation>
        </message>
        <message>
            <source>Look for: {said}</source>
            <translation>考察要点：{said}</translation>
        </message>
        <message>
            <source>Nothing is made of this cell. Write its words into a row if they are needed.</source>
            <translation>此单元格未导入。如有需要，请把文字填入相应的行。</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>列出哪些行</translation>
        </message>
        <message>
            <source>Rule: {said}</source>
            <translation>规则：{said}</translation>
        </message>
        <message>
            <source>To decide {n}</source>
            <translation>待定 {n}</translation>
        </message>
        <message>
            <source>What the doctor proposes</source>
            <translation>识别结果</translation>
        </message>
        <message>
            <source>Why: {said}</source>
            <translation>依据：{said}</translation>
        </message>
    </context>
    <context>
        <name>DoctorPage</name>
        <message>
            <source>Accept all sure ({n})</source>
            <translation>接受全部有把握的（{n}）</translation>
        </message>
        <message>
            <source>Every row is decided: finish the checklist.</source>
            <translation>各行都已决定，可以完成。</translation>
        </message>
        <message>
            <source>Every row must be decided first</source>
            <translation>须先逐行决定</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Finish ({n} undecided)</source>
            <translation>完成（待定 {n}）</translation>
        </message>
        <message>
            <source>How much is decided</source>
            <translation>已决定多少</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>导入表格</translation>
        </message>
        <message>
            <source>Nothing in {file} looks like a checklist.</source>
            <translation>{file} 中没有找到像测评表的内容。</translation>
        </message>
        <message>
            <source>{n} of {all} decided</source>
            <translation>已定 {n}/{all}</translation>
        </message>
    </context>
    <context>
        <name>DoctorRows</name>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>to be decided</source>
            <translation>待定</translation>
        </message>
    </context>
    <context>
        <name>DoctorSheets</name>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>The table as it is</source>
            <translation>原表</translation>
        </message>
        <message>
            <source>Which sheet of the file is shown</source>
            <translation>查看哪张工作表</translation>
        </message>
    </context>
    <context>
        <name>DrawPart</name>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>By community</source>
            <translation>按社区</translation>
        </message>
        <message>
            <source>By district</source>
            <translation>按区县</translation>
        </message>
        <message>
            <source>By street</source>
            <translation>按街道</translation>
        </message>
        <message>
            <source>By type alone</source>
            <translation>仅按类型</translation>
        </message>
        <message>
            <source>Divide each type by</source>
            <translation>各类型再按此划分</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>抽取</translation>
        </message>
        <message>
            <source>Draw the sites into the round; the draw stays in its log</source>
            <translation>抽取点位列入本轮，抽样过程留在记录中</translation>
        </message>
        <message>
            <source>Draw {n}: seed {seed}, register {register}, sites: {count}</source>
            <translation>第 {n} 次抽样：种子 {seed}，名录 {register}，{count} 个点位</translation>
        </message>
        <message>
            <source>Drawn: {n}</source>
            <translation>已抽取 {n} 个</translation>
        </message>
        <message>
            <source>How many of each type and area</source>
            <translation>各类型、区域抽取数量</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>名录中</translation>
        </message>
        <message>
            <source>In the round</source>
            <translation>本轮已有</translation>
        </message>
        <message>
            <source>No draw yet. The register as it stands: {register}</source>
            <translation>尚未抽样。名录现状：{register}</translation>
        </message>
        <message>
            <source>Numbers from a sampling plan</source>
            <translation>采用抽样方案的数量</translation>
        </message>
        <message>
            <source>See what would be drawn; nothing is written</source>
            <translation>查看将抽取哪些点位，不写入</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Seed; made anew when empty</source>
            <translation>种子；留空则新生成</translation>
        </message>
        <message>
            <source>Sites asked for: {n}</source>
            <translation>拟抽 {n} 个点位</translation>
        </message>
        <message>
            <source>Take the numbers of the checklists' sampling plan</source>
            <translation>采用测评表抽样方案的数量</translation>
        </message>
        <message>
            <source>The register has too few: {parts}</source>
            <translation>名录数量不足：{parts}</translation>
        </message>
        <message>
            <source>The same seed and register give the same sites; both are printed</source>
            <translation>同一种子与名录抽出同样的点位；两者都会印出</translation>
        </message>
        <message>
            <source>To draw</source>
            <translation>抽取数</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>试抽</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Would be drawn: {n}</source>
            <translation>将抽取 {n} 个</translation>
        </message>
    </context>
    <context>
        <name>DrillBanner</name>
        <message>
            <source>Break</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Drill</source>
            <translation>培训考核</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>Hand in</source>
            <translation>交卷</translation>
        </message>
        <message>
            <source>Less than a minute left</source>
            <translation>不足 1 分钟</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>看图</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>时间到</translation>
        </message>
        <message>
            <source>{n} min left</source>
            <translation>剩余 {n} 分钟</translation>
        </message>
    </context>
    <context>
        <name>DrillCard</name>
        <message>
            <source>A new drill with the same questions and key</source>
            <translation>以相同题目和标准答案另建一份</translation>
        </message>
        <message>
            <source>All {total} questions are ready: scene, key and reason.</source>
            <translation>全部 {total} 题已备好：情景、标准答案、理由齐全。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>For practice: the key is told, and there is no certificate.</source>
            <translation>用于练习：公布答案，不发合格证。</translation>
        </message>
        <message>
            <source>Gather the cards, see who passes, what is ambiguous, and write the papers</source>
            <translation>汇总答卷，查看谁合格、哪些条目有歧义，并出具文书</translation>
        </message>
        <message>
            <source>Handed in: {n}.</source>
            <translation>已交：{n}。</translation>
        </message>
        <message>
            <source>In progress: {n}.</source>
            <translation>作答中：{n}。</translation>
        </message>
        <message>
            <source>Judge it as a trainee does</source>
            <translation>像学员一样作答</translation>
        </message>
        <message>
            <source>Not taken yet.</source>
            <translation>尚未作答。</translation>
        </message>
        <message>
            <source>Out of the way; nothing is lost</source>
            <translation>收起，不丢失任何内容</translation>
        </message>
        <message>
            <source>Practise…</source>
            <translation>练习…</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Sites, questions, scenes, key and settings</source>
            <translation>点位、题目、情景、标准答案和设置</translation>
        </message>
        <message>
            <source>Take the exam…</source>
            <translation>参加考核…</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>重新启用</translation>
        </message>
        <message>
            <source>The key is not on this laptop; the result comes from the trainer.</source>
            <translation>本机没有标准答案；成绩由培训员发布。</translation>
        </message>
        <message>
            <source>Try it out…</source>
            <translation>试做…</translation>
        </message>
        <message>
            <source>{done} of {total} questions ready; the others lack a scene, the key or its reason.</source>
            <translation>{total} 题中 {done} 题已备好；其余缺情景、标准答案或理由。</translation>
        </message>
    </context>
    <context>
        <name>DrillPage</name>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Let the clock run and show the questions (Ctrl+B)</source>
            <translation>继续计时并显示题目（Ctrl+B）</translation>
        </message>
        <message>
            <source>Time is up: nothing more is taken. Hand in what is answered.</source>
            <translation>时间到，不再接受作答，请交卷。</translation>
        </message>
    </context>
    <context>
        <name>DrillPapers</name>
        <message>
            <source>Answer sheets…</source>
            <translation>答题卡…</translation>
        </message>
        <message>
            <source>Booklet of scenes…</source>
            <translation>情景册…</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>纸笔作答</translation>
        </message>
        <message>
            <source>One for everybody in the roster, or a blank one</source>
            <translation>花名册中每人一张，或空白一张</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Print the sheets and one booklet of scenes; type or paste the answers on the page of results.</source>
            <translation>打印答题卡和情景册；在结果页面录入或粘贴答案。</translation>
        </message>
        <message>
            <source>Words and photos by the number of the question, without the key</source>
            <translation>按题号列出文字和照片，不含标准答案</translation>
        </message>
        <message>
            <source>Written and proved: {path}</source>
            <translation>已写出并核验：{path}</translation>
        </message>
    </context>
    <context>
        <name>EffectLine</name>
        <message>
            <source>Add the photo: Ctrl+O, paste it, or drop it on the page</source>
            <translation>请添加照片：Ctrl+O 选取、粘贴或拖到页面上</translation>
        </message>
    </context>
    <context>
        <name>EmptyHome</name>
        <message>
            <source>Begin one: choose the checklist, name the site, judge point by point. Every answer is kept.</source>
            <translation>新建一次测评：选择测评表，填写点位，逐条测评。每条记录随手保存。</translation>
        </message>
        <message>
            <source>No such visit</source>
            <translation>没有这样的测评</translation>
        </message>
        <message>
            <source>No visit has all these words in its site, units or round.</source>
            <translation>没有哪次测评的点位、单位或轮次包含这些词。</translation>
        </message>
        <message>
            <source>No visit yet</source>
            <translation>还没有测评</translation>
        </message>
    </context>
    <context>
        <name>ErasingRow</name>
        <message>
            <source>Delete this photo for good, with a reason</source>
            <translation>彻底删除此照片，须填写原因</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>确认彻底删除</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Leave the photo where it is</source>
            <translation>照片保持不变</translation>
        </message>
        <message>
            <source>The picture is deleted everywhere; its place in the log and the reason stay</source>
            <translation>各处的图片都会删除；日志中的位置和原因保留</translation>
        </message>
        <message>
            <source>Why it is erased</source>
            <translation>删除原因</translation>
        </message>
        <message>
            <source>Why, for example: shows a child’s face</source>
            <translation>原因，例如：拍到儿童面部</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>A note for the papers; Enter goes on to the next point (M)</source>
            <translation>写入导出文件的备注；回车转到下一条（M）</translation>
        </message>
        <message>
            <source>Add a problem</source>
            <translation>添加问题</translation>
        </message>
        <message>
            <source>Add a problem to this point (+)</source>
            <translation>为本条添加问题（+）</translation>
        </message>
        <message>
            <source>Door, lane, stall …</source>
            <translation>门、通道、摊位……</translation>
        </message>
        <message>
            <source>Exact place</source>
            <translation>具体位置</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>The exact place; Enter goes on to the note (L)</source>
            <translation>具体位置；回车转到备注（L）</translation>
        </message>
        <message>
            <source>What should be remembered</source>
            <translation>需要记住的情况</translation>
        </message>
    </context>
    <context>
        <name>ExplanationDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>How this number came about</source>
            <translation>得分说明</translation>
        </message>
        <message>
            <source>Suppose another answer and see the total; nothing is saved</source>
            <translation>试改为其他结果，看总分如何变化；不保存</translation>
        </message>
        <message>
            <source>What if …</source>
            <translation>如果 …</translation>
        </message>
    </context>
    <context>
        <name>ExportPart</name>
        <message>
            <source>As taken</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Place and time</source>
            <translation>标注地点时间</translation>
        </message>
        <message>
            <source>Show the exported files</source>
            <translation>查看已导出的文件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop after the file being written</source>
            <translation>写完当前文件后停止</translation>
        </message>
        <message>
            <source>Stopped: nothing more was exported.</source>
            <translation>已停止，其余文件未导出。</translation>
        </message>
        <message>
            <source>Write, read back and compare each file; only then is it exported</source>
            <translation>逐个写出、读回、比对，一致后才算导出成功</translation>
        </message>
        <message>
            <source>{name} · exported {when}</source>
            <translation>{name} · 已导出 {when}</translation>
        </message>
        <message>
            <source>{name} · {size} kB · proved</source>
            <translation>{name} · {size} kB · 已核验</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>Changed</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>删去</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>表头</translation>
        </message>
        <message>
            <source>Local numbers</source>
            <translation>本地数值</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>另有 {n} 条</translation>
        </message>
    </context>
    <context>
        <name>FaultsDialog</name>
        <message>
            <source>Checklist</source>
            <translation>测评表</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Every fault with its line and remedy</source>
            <translation>每处错误的行号和改法</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>The checklist was kept; these lines deserve a look.</source>
            <translation>测评表已导入；以下各处请再看一看。</translation>
        </message>
        <message>
            <source>The checklist was not kept. Correct these lines and bring it in again.</source>
            <translation>测评表未导入。请改正以下各处后重新导入。</translation>
        </message>
        <message>
            <source>{n} things to correct</source>
            <translation>{n} 处需要改正</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Its kind, title and period are filled in</source>
            <translation>测评方式、名称与轮次随之填入</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>点位名称</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Round of the office</source>
            <translation>办公室的轮次</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>点位</translation>
        </message>
        <message>
            <source>Title of the round</source>
            <translation>轮次名称</translation>
        </message>
        <message>
            <source>district, street, community</source>
            <translation>区、街道、社区</translation>
        </message>
        <message>
            <source>none of the rounds</source>
            <translation>不属于任何轮次</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>several departments with commas</source>
            <translation>多个部门用逗号分开</translation>
        </message>
        <message>
            <source>several names with commas</source>
            <translation>多人用逗号分开</translation>
        </message>
        <message>
            <source>such as the weekly covert visit</source>
            <translation>例如：周暗访</translation>
        </message>
        <message>
            <source>such as week 3 of November</source>
            <translation>例如：11月第3周</translation>
        </message>
        <message>
            <source>type to find it in the register; pinyin initials too</source>
            <translation>输入即可从名录中查找，支持拼音首字母</translation>
        </message>
    </context>
    <context>
        <name>FiguresPart</name>
        <message>
            <source>How it came out</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>agreement: {n} of {whole}</source>
            <translation>一致率：{whole} 题中 {n} 题</translation>
        </message>
        <message>
            <source>false alarms, of {n} sound</source>
            <translation>误扣，共 {n} 道无问题的题</translation>
        </message>
        <message>
            <source>leniency: scores as the key's</source>
            <translation>宽严：与标准答案相同</translation>
        </message>
        <message>
            <source>missed, of {n} faults</source>
            <translation>漏判，共 {n} 处问题</translation>
        </message>
        <message>
            <source>scores above the key's: lenient</source>
            <translation>得分高于标准答案：偏宽</translation>
        </message>
        <message>
            <source>scores below the key's: strict</source>
            <translation>得分低于标准答案：偏严</translation>
        </message>
        <message>
            <source>time, without breaks</source>
            <translation>用时（不含休息）</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Admit it though its key was revoked</source>
            <translation>密钥虽已注销，仍准入</translation>
        </message>
        <message>
            <source>Admit it: its card may rank though no assignment names the visit</source>
            <translation>准入：虽无任务单，测评卡可参加排名</translation>
        </message>
        <message>
            <source>Approve all</source>
            <translation>全部认可</translation>
        </message>
        <message>
            <source>Approve none</source>
            <translation>全部不认可</translation>
        </message>
        <message>
            <source>Changed by hand. What you approve is kept as an overrule; the original stays.</source>
            <translation>手工改过。认可的改动记为改判，原记录保留。</translation>
        </message>
        <message>
            <source>Every change by hand that can be taken stands as an overrule; the original stays</source>
            <translation>凡可采纳的手工改动都作为改判生效，原记录保留</translation>
        </message>
        <message>
            <source>Kept as a decision with your name and reason</source>
            <translation>连同姓名和理由记为裁定</translation>
        </message>
        <message>
            <source>Kept with your name and reason; without it they stay out</source>
            <translation>随姓名和理由保存；不勾选则仍不计入</translation>
        </message>
        <message>
            <source>Let what was taken back here come in again: {n}</source>
            <translation>把曾在本机撤回的重新收入：{n} 条</translation>
        </message>
        <message>
            <source>Records: {n}, not here yet: {fresh}.</source>
            <translation>记录 {n} 条，其中本库没有的 {fresh} 条。</translation>
        </message>
        <message>
            <source>Saved again by another program: its seal is gone, its cells agree.</source>
            <translation>被其他程序另存：封印已失，单元格一致。</translation>
        </message>
        <message>
            <source>The card stands as it was made</source>
            <translation>以原卡为准</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <source>{where}: {was} → {now}</source>
            <translation>{where}：{was} → {now}</translation>
        </message>
    </context>
    <context>
        <name>FilesPart</name>
        <message>
            <source>All {n}</source>
            <translation>全部 {n}</translation>
        </message>
        <message>
            <source>Applied: files {files}, new records {records}, decisions {decisions}.</source>
            <translation>已应用：文件 {files} 个，新记录 {records} 条，裁定 {decisions} 条。</translation>
        </message>
        <message>
            <source>Drop files, folders or zips anywhere on the window. They are told by their content, not their names.</source>
            <translation>把文件、文件夹或压缩包拖到窗口任意处。程序看内容，不看文件名。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>已停止，未作任何改动。</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Taken back; the picture is as it was. Bring it in again under “Gathered before”.</source>
            <translation>已撤回，结果恢复原状。可在“历次汇总”中重新收入。</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>收到的文件</translation>
        </message>
        <message>
            <source>Which files</source>
            <translation>哪些文件</translation>
        </message>
        <message>
            <source>taken back at once</source>
            <translation>随即撤回</translation>
        </message>
    </context>
    <context>
        <name>FindDialog</name>
        <message>
            <source>Find a point</source>
            <translation>查找条目</translation>
        </message>
        <message>
            <source>Number, words, or pinyin initials</source>
            <translation>编号、文字或拼音首字母</translation>
        </message>
        <message>
            <source>Points found</source>
            <translation>找到的条目</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Exact place of the problem</source>
            <translation>问题的具体位置</translation>
        </message>
        <message>
            <source>Exact place of the problem; Enter goes on to the next point</source>
            <translation>问题的具体位置；回车转到下一条</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>New problem</source>
            <translation>新问题</translation>
        </message>
        <message>
            <source>Phrases (F2)</source>
            <translation>常用语（F2）</translation>
        </message>
        <message>
            <source>Problem {n}</source>
            <translation>问题{n}</translation>
        </message>
        <message>
            <source>Remove this problem</source>
            <translation>删除这个问题</translation>
        </message>
        <message>
            <source>Responsible units</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>问题描述</translation>
        </message>
        <message>
            <source>What is wrong; F2 offers phrases, Enter goes on to the place</source>
            <translation>存在什么问题；F2 常用语，回车到位置</translation>
        </message>
        <message>
            <source>What is wrong?</source>
            <translation>什么问题？</translation>
        </message>
        <message>
            <source>Where exactly?</source>
            <translation>具体在哪里？</translation>
        </message>
    </context>
    <context>
        <name>FinishPage</name>
        <message>
            <source>Back to judging</source>
            <translation>返回测评</translation>
        </message>
        <message>
            <source>Correct the head</source>
            <translation>更正表头</translation>
        </message>
        <message>
            <source>Correct the site, its units, the round or the inspectors</source>
            <translation>更正点位、责任单位、轮次或测评员</translation>
        </message>
        <message>
            <source>Go on judging this visit</source>
            <translation>继续测评</translation>
        </message>
        <message>
            <source>Move the visit to another version of its checklist</source>
            <translation>将本次测评转到测评表的另一版本</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>FormatButtons</name>
        <message>
            <source>Bundle</source>
            <translation>上报包</translation>
        </message>
        <message>
            <source>For Excel or WPS</source>
            <translation>用 Excel 或 WPS 打开</translation>
        </message>
        <message>
            <source>For the office: answers, photos and signature in one file</source>
            <translation>报送办公室：记录、照片和签名合为一个文件</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>To read and print</source>
            <translation>用于阅读和打印</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>工作簿</translation>
        </message>
    </context>
    <context>
        <name>GapsPart</name>
        <message>
            <source>A click goes to the point.</source>
            <translation>点击可转到该条。</translation>
        </message>
        <message>
            <source>Nothing is open: every point is judged, every fault has its note and photo.</source>
            <translation>没有遗漏：各条均已测评，各处问题均有说明和照片。</translation>
        </message>
        <message>
            <source>Photos still in the tray: {n}</source>
            <translation>照片盘中还有 {n} 张未归位</translation>
        </message>
        <message>
            <source>Problems without an exact place: {n}</source>
            <translation>{n} 个问题未写具体位置</translation>
        </message>
        <message>
            <source>Quota: {said}</source>
            <translation>达标要求：{said}</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>待完善</translation>
        </message>
        <message>
            <source>Still open: {n}</source>
            <translation>待完善：{n}</translation>
        </message>
        <message>
            <source>evidence missing</source>
            <translation>缺佐证</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>未测评</translation>
        </message>
        <message>
            <source>note missing</source>
            <translation>缺说明</translation>
        </message>
        <message>
            <source>photo missing</source>
            <translation>缺照片</translation>
        </message>
        <message>
            <source>reason missing</source>
            <translation>缺原因</translation>
        </message>
    </context>
    <context>
        <name>GatherFoot</name>
        <message>
            <source>Admit all cards that no assignment names: {n}</source>
            <translation>无任务单的测评卡全部准入：{n} 张</translation>
        </message>
        <message>
            <source>Admitted: {n}.</source>
            <translation>准入 {n} 张。</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Apply takes in: {what}.</source>
            <translation>应用后收入：{what}。</translation>
        </message>
        <message>
            <source>Changes by hand approved: {n}.</source>
            <translation>认可手工改动 {n} 处。</translation>
        </message>
        <message>
            <source>Come in again: {n}.</source>
            <translation>重新收入：{n} 条。</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Not taken: {what}.</source>
            <translation>不收：{what}。</translation>
        </message>
        <message>
            <source>Nothing in them is new.</source>
            <translation>没有新内容。</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>不作任何改动</translation>
        </message>
        <message>
            <source>Take the files in, after a backup; all of it can be taken back (Ctrl+Enter)</source>
            <translation>先备份，再收入；可全部撤回（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Their cards may rank; kept as decisions with your name and reason</source>
            <translation>可参加排名；连同姓名和理由记为裁定</translation>
        </message>
    </context>
    <context>
        <name>GatherPage</name>
        <message>
            <source>Cards, merge files, letters ({ends});;All files (*)</source>
            <translation>测评卡、汇总文件、函件 ({ends});;所有文件 (*)</translation>
        </message>
        <message>
            <source>Choose a folder to gather</source>
            <translation>选择要汇总的文件夹</translation>
        </message>
        <message>
            <source>Choose files to gather</source>
            <translation>选择要汇总的文件</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>分歧</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>裁定</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺漏</translation>
        </message>
        <message>
            <source>Gather</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>Gathered before</source>
            <translation>历次汇总</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>页面部分</translation>
        </message>
        <message>
            <source>Walks</source>
            <translation>测评</translation>
        </message>
    </context>
    <context>
        <name>GatherSending</name>
        <message>
            <source>Everything that is here</source>
            <translation>库中全部</translation>
        </message>
        <message>
            <source>For the level above: all cards, letters and decisions in one file. The same set gives the same file, but for the seal at its end.</source>
            <translation>供上级使用：全部卡、任务单和裁定汇成一个文件。同样的内容生成同样的文件，仅末尾的封印不同。</translation>
        </message>
        <message>
            <source>It is read back and proved before it is said to be written</source>
            <translation>读回并验证后才算写出</translation>
        </message>
        <message>
            <source>Merge files (*{end})</source>
            <translation>汇总文件 (*{end})</translation>
        </message>
        <message>
            <source>Photos and attachments that cards name and that are not here: {n}.</source>
            <translation>测评卡提到而本库没有的照片和附件：{n} 个。</translation>
        </message>
        <message>
            <source>Seal it with the key of this laptop</source>
            <translation>用本机密钥封印</translation>
        </message>
        <message>
            <source>The level above sees who wrote it; what is in it stays the same</source>
            <translation>上级可以看到由谁写出；文件内容不变</translation>
        </message>
        <message>
            <source>What goes into the file</source>
            <translation>写入哪些</translation>
        </message>
        <message>
            <source>Write the merge file</source>
            <translation>写出汇总文件</translation>
        </message>
        <message>
            <source>Write the merge file …</source>
            <translation>写出汇总文件…</translation>
        </message>
        <message>
            <source>Written and proved: {name}. Cards {cards}, records {records}, photos {photos}; digest {digest}.</source>
            <translation>已写出并验证：{name}。测评卡 {cards} 张，记录 {records} 条，照片 {photos} 张；摘要 {digest}。</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>汇总</translation>
        </message>
    </context>
    <context>
        <name>GatherTop</name>
        <message>
            <source>Bundles, our PDFs and workbooks, merge files, zips of them (Ctrl+O)</source>
            <translation>数据包、本程序的 PDF 和工作簿、汇总文件及其压缩包（Ctrl+O）</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Everything in it, folders and zips within too (Ctrl+Shift+O)</source>
            <translation>其中的全部内容，包括子文件夹和压缩包（Ctrl+Shift+O）</translation>
        </message>
    </context>
    <context>
        <name>GatherWords</name>
        <message>
            <source>A card of a drill: it is set aside and never ranks.</source>
            <translation>培训考核的答卷：另放，不参加排名。</translation>
        </message>
        <message>
            <source>A card that is not here yet.</source>
            <translation>本库还没有的测评卡。</translation>
        </message>
        <message>
            <source>A letter that names visits: their cards may rank.</source>
            <translation>列明测评任务的函件，所列测评卡可参加排名。</translation>
        </message>
        <message>
            <source>A letter to an inspector: there is nothing in it to gather.</source>
            <translation>给测评员的函件，没有可汇总的内容。</translation>
        </message>
        <message>
            <source>A report or bulletin: it carries no card.</source>
            <translation>报告或通报，不含测评卡。</translation>
        </message>
        <message>
            <source>An earlier state of a card that is here or comes with it; it yields to that one.</source>
            <translation>是已有（或同来）的卡的早先状态，以较新的为准。</translation>
        </message>
        <message>
            <source>An outside edition holds only what it shows: it is not taken.</source>
            <translation>对外版只含所示内容，不收。</translation>
        </message>
        <message>
            <source>Built so that reading it would do harm: it is not taken.</source>
            <translation>构造有害，不予读取，不收。</translation>
        </message>
        <message>
            <source>Cells were changed after it was written. The card is taken as it was made; approve each change.</source>
            <translation>写出后单元格被改。按原卡收入，改动逐项认可。</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Drill and who takes it</source>
            <translation>培训考核及应考人</translation>
        </message>
        <message>
            <source>Everything another office gathered and decided.</source>
            <translation>另一办公室汇总和裁定的全部内容。</translation>
        </message>
        <message>
            <source>Inspectors</source>
            <translation>测评员</translation>
        </message>
        <message>
            <source>It goes on where an earlier card of the same visit ended, and takes its place.</source>
            <translation>接着同一次测评较早的卡往下做，取代那张卡。</translation>
        </message>
        <message>
            <source>It is not taken.</source>
            <translation>不收。</translation>
        </message>
        <message>
            <source>Its seal, signature or content does not hold: it is not taken.</source>
            <translation>封印、签名或内容不成立，不收。</translation>
        </message>
        <message>
            <source>Judged under another version of the checklist than its round; the office decides.</source>
            <translation>所用测评表版本与本轮不同，由办公室裁定。</translation>
        </message>
        <message>
            <source>Kind of round</source>
            <translation>测评方式</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>办公室</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期次</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路线</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>点位</translation>
        </message>
        <message>
            <source>State of the site</source>
            <translation>点位状态</translation>
        </message>
        <message>
            <source>The same card is here already; nothing changes.</source>
            <translation>同一张卡已在库中，不作改动。</translation>
        </message>
        <message>
            <source>The same visit was carried on differently twice. Both are kept; the office decides each point.</source>
            <translation>同一次测评分成两路各自往下做。两份都保留，逐项由办公室裁定。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What a refused site counts</source>
            <translation>拒检如何计分</translation>
        </message>
        <message>
            <source>a drill</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>a re-check of old problems</source>
            <translation>问题回查</translation>
        </message>
        <message>
            <source>all sides say the same</source>
            <translation>各方一致</translation>
        </message>
        <message>
            <source>already here</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>an appeal was granted</source>
            <translation>申诉成立</translation>
        </message>
        <message>
            <source>an outside edition</source>
            <translation>对外版</translation>
        </message>
        <message>
            <source>assignment</source>
            <translation>任务单</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>carried over from another version</source>
            <translation>由其他版本结转</translation>
        </message>
        <message>
            <source>decided by the office</source>
            <translation>办公室裁定</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>edited by hand</source>
            <translation>手工改过</translation>
        </message>
        <message>
            <source>forked</source>
            <translation>分叉</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>函件</translation>
        </message>
        <message>
            <source>merge file</source>
            <translation>汇总文件</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>newer</source>
            <translation>较新</translation>
        </message>
        <message>
            <source>no assignment names it, not admitted</source>
            <translation>无任务单，未准入</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>未封卡</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>未签名</translation>
        </message>
        <message>
            <source>nothing was judged</source>
            <translation>没有测评内容</translation>
        </message>
        <message>
            <source>older</source>
            <translation>较旧</translation>
        </message>
        <message>
            <source>one card</source>
            <translation>一张卡</translation>
        </message>
        <message>
            <source>only one side judged it</source>
            <translation>仅一方测评</translation>
        </message>
        <message>
            <source>other version</source>
            <translation>版本不同</translation>
        </message>
        <message>
            <source>outside edition</source>
            <translation>对外版</translation>
        </message>
        <message>
            <source>overruled by the office</source>
            <translation>办公室改判</translation>
        </message>
        <message>
            <source>points not judged</source>
            <translation>有未测评项</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>several versions of the checklist, not decided</source>
            <translation>测评表版本不一，未裁定</translation>
        </message>
        <message>
            <source>sides differ, not decided</source>
            <translation>各方不一致，未裁定</translation>
        </message>
        <message>
            <source>signed by a revoked key: {name}</source>
            <translation>签名密钥已注销：{name}</translation>
        </message>
        <message>
            <source>signed by this laptop</source>
            <translation>本机签名</translation>
        </message>
        <message>
            <source>signed by {name}</source>
            <translation>{name} 签名</translation>
        </message>
        <message>
            <source>signed by {name}, key revoked since, card accepted</source>
            <translation>{name} 签名，密钥后已注销，此卡仍认可</translation>
        </message>
        <message>
            <source>signed, key not registered</source>
            <translation>已签名，密钥未登记</translation>
        </message>
        <message>
            <source>the mean of the sides</source>
            <translation>各方平均</translation>
        </message>
        <message>
            <source>the site could not be judged</source>
            <translation>点位无法测评</translation>
        </message>
        <message>
            <source>this round is not ranked</source>
            <translation>本轮不排名</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>读不出</translation>
        </message>
    </context>
    <context>
        <name>Gatherer</name>
        <message>
            <source>Cards of a drill</source>
            <translation>考核评分表</translation>
        </message>
        <message>
            <source>For this drill: {fresh} new cards of {who}, {here} that were here. Others taken in: {other}.</source>
            <translation>本次考核新收 {fresh} 张：{who}；此前已有 {here} 张。另收其他 {other} 份。</translation>
        </message>
        <message>
            <source>For this drill: {fresh} new cards of {who}.</source>
            <translation>本次考核新收 {fresh} 张：{who}。</translation>
        </message>
        <message>
            <source>Nothing new for this drill: {here} cards were here. Others taken in: {other}.</source>
            <translation>本次考核没有新增；此前已有 {here} 张。另收其他 {other} 份。</translation>
        </message>
        <message>
            <source>{n} cards of real visits were left out: gather them on the page Gather.</source>
            <translation>有 {n} 张实地测评的评分表未收取，请在“汇总”页处理。</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>How far it is</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop; everything stays as it was</source>
            <translation>停止，一切保持原样</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Came back since the last closing: {points} points in {visits} visits.</source>
            <translation>自上次正常关闭以来恢复：{visits} 次测评，{points} 个条目。</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>继续上次</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>The program was not closed last time. Everything up to {time} is here.</source>
            <translation>上次程序未正常关闭。{time} 之前的记录全部都在。</translation>
        </message>
        <message>
            <source>The program was not closed last time. Everything up to {time}, point {point}, is here.</source>
            <translation>上次程序未正常关闭。截至 {time}（条目 {point}）的记录全部都在。</translation>
        </message>
        <message>
            <source>The workspace was brought up to this version; a backup is in {path}</source>
            <translation>工作区已升级到本版本，备份在 {path}</translation>
        </message>
        <message>
            <source>This workspace comes from another computer or a backup; rows say so from here on.</source>
            <translation>本工作区来自其他电脑或备份，此后的记录均会注明。</translation>
        </message>
    </context>
    <context>
        <name>HandInDayDialog</name>
        <message>
            <source>Choose the folder and export</source>
            <translation>选择文件夹并导出</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Hand in a day</source>
            <translation>整日上报</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Papers exported and proved: {n}</source>
            <translation>已导出并核验 {n} 份文件</translation>
        </message>
        <message>
            <source>Sealed visits of this day: {n}</source>
            <translation>当日已封存的测评：{n} 次</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped: what was proved before stands in the folder.</source>
            <translation>已停止：此前已核验的文件仍在文件夹中。</translation>
        </message>
    </context>
    <context>
        <name>HandedPart</name>
        <message>
            <source>A practice: it does not count. The result says what was missed, and why.</source>
            <translation>练习不计成绩。结果页列出答错的题和理由。</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>Give these files to the trainer, on a stick or by mail; the trainer tells the result:</source>
            <translation>请把以下文件用优盘或邮件交给培训员，成绩由培训员公布：</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>已交卷</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Practise again</source>
            <translation>再练一次</translation>
        </message>
        <message>
            <source>Show the result</source>
            <translation>查看结果</translation>
        </message>
        <message>
            <source>The answers are sealed on this computer. Write the cards to a stick or a folder.</source>
            <translation>答案已封存在本机。请把答卷写到优盘或文件夹。</translation>
        </message>
        <message>
            <source>Write the cards again …</source>
            <translation>再写一份答卷…</translation>
        </message>
        <message>
            <source>Write the cards …</source>
            <translation>写出答卷…</translation>
        </message>
        <message>
            <source>attempt {n}</source>
            <translation>第 {n} 次作答</translation>
        </message>
    </context>
    <context>
        <name>HeadDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Correct the head</source>
            <translation>更正表头</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The kind of round is fixed when a visit begins</source>
            <translation>测评性质在开始时确定，不能更改</translation>
        </message>
    </context>
    <context>
        <name>HeadPart</name>
        <message>
            <source>A site that refuses entry</source>
            <translation>点位拒检</translation>
        </message>
        <message>
            <source>A: East Street, West Street; B: …</source>
            <translation>A组：城东街道、城西街道；B组：…</translation>
        </message>
        <message>
            <source>As its kind</source>
            <translation>按测评方式</translation>
        </message>
        <message>
            <source>Back to the rounds; nothing is kept</source>
            <translation>返回轮次，不保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Comparison groups</source>
            <translation>对比分组</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Keep it; every change stays in its log</source>
            <translation>保存；每次更改都留在记录中</translation>
        </message>
        <message>
            <source>Keep the round</source>
            <translation>保存轮次</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Names of the papers</source>
            <translation>文件命名</translation>
        </message>
        <message>
            <source>Not ranked</source>
            <translation>不排名</translation>
        </message>
        <message>
            <source>Ranked</source>
            <translation>参与排名</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>测评体系</translation>
        </message>
        <message>
            <source>Teams on one card</source>
            <translation>小组（同一张测评卡）</translation>
        </message>
        <message>
            <source>Title of the round</source>
            <translation>轮次名称</translation>
        </message>
        <message>
            <source>names with commas, teams with semicolons</source>
            <translation>姓名用顿号，小组用分号分隔</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>several names with commas</source>
            <translation>多个姓名用逗号分隔</translation>
        </message>
        <message>
            <source>such as civilised city, hygiene city</source>
            <translation>如文明城市、卫生城市</translation>
        </message>
        <message>
            <source>such as the weekly covert visit</source>
            <translation>如每周暗访</translation>
        </message>
        <message>
            <source>such as week 3 of November</source>
            <translation>如11月第3周</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>A newer version is there: {version}.</source>
            <translation>有新版本：{version}。</translation>
        </message>
        <message>
            <source>Begin a visit: choose the checklist and name the site</source>
            <translation>选择测评表、填写点位，开始测评</translation>
        </message>
        <message>
            <source>By site, street, round or pinyin initials (Ctrl+F)</source>
            <translation>按点位、街道、轮次或拼音首字母查找（Ctrl+F）</translation>
        </message>
        <message>
            <source>Export the papers of every sealed visit of a day in one go, each proved</source>
            <translation>一次导出当日全部已封存测评的文件，并逐份核验</translation>
        </message>
        <message>
            <source>Find a visit</source>
            <translation>查找测评</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Hand in the day</source>
            <translation>整日上报</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>新建测评</translation>
        </message>
        <message>
            <source>Open an assignment</source>
            <translation>打开任务单</translation>
        </message>
        <message>
            <source>Papers and bundles (*.pdf *.xlsx *.scorecard);;All files (*)</source>
            <translation>导出文件和上报包 (*.pdf *.xlsx *.scorecard);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Prove a PDF, workbook or bundle: whole, true, and whose</source>
            <translation>核验 PDF、工作簿或上报包：是否完整、属实、由谁签署</translation>
        </message>
        <message>
            <source>Prove a file</source>
            <translation>核验文件</translation>
        </message>
        <message>
            <source>Recorded for {site}; its card is sealed.</source>
            <translation>已记录“{site}”，测评卡已封存。</translation>
        </message>
        <message>
            <source>Replace the site</source>
            <translation>替补该点位</translation>
        </message>
        <message>
            <source>See what would change</source>
            <translation>查看变化</translation>
        </message>
        <message>
            <source>Take in what the office sent: visits to do, or a card returned</source>
            <translation>接收办公室发来的文件：待测评点位，或退回的测评卡</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待测评</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>测评记录</translation>
        </message>
    </context>
    <context>
        <name>HomeWaiting</name>
        <message>
            <source>Conflicts to decide: {n}</source>
            <translation>待裁定的分歧 {n}</translation>
        </message>
        <message>
            <source>Files not yet applied: {n}</source>
            <translation>待应用的文件 {n}</translation>
        </message>
        <message>
            <source>Go to where this is settled</source>
            <translation>前往办理</translation>
        </message>
        <message>
            <source>Walks to admit: {n}</source>
            <translation>待准入的测评 {n}</translation>
        </message>
        <message>
            <source>Walks with points not judged: {n}</source>
            <translation>有未测评项的测评 {n}</translation>
        </message>
    </context>
    <context>
        <name>IssuesPart</name>
        <message>
            <source>Folder for the reprint</source>
            <translation>重印保存到</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>印发记录</translation>
        </message>
        <message>
            <source>Nothing has changed since.</source>
            <translation>印发后没有变化。</translation>
        </message>
        <message>
            <source>Nothing was issued yet. Make papers, then issue them under a number.</source>
            <translation>尚未印发。请先生成文件，再编号印发。</translation>
        </message>
        <message>
            <source>Print it again …</source>
            <translation>重印 …</translation>
        </message>
        <message>
            <source>What the next issue will correct</source>
            <translation>下一期更正说明将包括</translation>
        </message>
        <message>
            <source>Working it out …</source>
            <translation>正在计算 …</translation>
        </message>
        <message>
            <source>Write the papers of this issue into a folder, byte for byte</source>
            <translation>把本期文件原样写入文件夹，逐字节一致</translation>
        </message>
        <message>
            <source>Written again, byte for byte: {n} papers.</source>
            <translation>已原样重印 {n} 份文件，逐字节一致。</translation>
        </message>
        <message>
            <source>{walks} walks, {records} records</source>
            <translation>{walks} 次测评，{records} 条记录</translation>
        </message>
    </context>
    <context>
        <name>KeyMap</name>
        <message>
            <source>A new line</source>
            <translation>换行</translation>
        </message>
        <message>
            <source>Another problem of the same point</source>
            <translation>同一条目再记一处问题</translation>
        </message>
        <message>
            <source>Back to judging</source>
            <translation>回到判定</translation>
        </message>
        <message>
            <source>Back to the outline</source>
            <translation>返回目录</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Done with the words, go on</source>
            <translation>写完，继续</translation>
        </message>
        <message>
            <source>Every key</source>
            <translation>全部键位</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>任何页面</translation>
        </message>
        <message>
            <source>Find a checklist</source>
            <translation>查找测评表</translation>
        </message>
        <message>
            <source>Find a visit</source>
            <translation>查找测评</translation>
        </message>
        <message>
            <source>From cell to cell of a grid</source>
            <translation>在表格各格之间移动</translation>
        </message>
        <message>
            <source>In a drill</source>
            <translation>培训考核中</translation>
        </message>
        <message>
            <source>In the fields of the scoring page</source>
            <translation>测评页的输入框里</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>测评表页</translation>
        </message>
        <message>
            <source>Into the words of the question</source>
            <translation>进入该题的文字</translation>
        </message>
        <message>
            <source>Judge the key with this button</source>
            <translation>用此键给出标准答案</translation>
        </message>
        <message>
            <source>Keep the marks</source>
            <translation>保留标记</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>键位</translation>
        </message>
        <message>
            <source>Leave a field, a question, a dialog</source>
            <translation>离开输入框、提问或对话框</translation>
        </message>
        <message>
            <source>Leave it behind</source>
            <translation>不带过来</translation>
        </message>
        <message>
            <source>Left hand</source>
            <translation>左手</translation>
        </message>
        <message>
            <source>Let the mark go, then the photo</source>
            <translation>先放开标记，再关闭照片</translation>
        </message>
        <message>
            <source>Move the mark, with Shift its other corner</source>
            <translation>移动标记，按住 Shift 移动它的另一角</translation>
        </message>
        <message>
            <source>Moving to another version</source>
            <translation>换到测评表的另一版本时</translation>
        </message>
        <message>
            <source>Nearer, farther, all of a scene looked at closely</source>
            <translation>放大、缩小、看全放大查看的情景</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>下一个标记</translation>
        </message>
        <message>
            <source>Next photo of a scene, the one before</source>
            <translation>情景的下一张、上一张照片</translation>
        </message>
        <message>
            <source>On a photo</source>
            <translation>在照片上</translation>
        </message>
        <message>
            <source>On pairs and drift</source>
            <translation>在两人对比与宽严变化中</translation>
        </message>
        <message>
            <source>On the home page</source>
            <translation>今日页</translation>
        </message>
        <message>
            <source>On the page of the ranking</source>
            <translation>排名页</translation>
        </message>
        <message>
            <source>On the page of the rounds</source>
            <translation>轮次页</translation>
        </message>
        <message>
            <source>On the page of the sites</source>
            <translation>点位页</translation>
        </message>
        <message>
            <source>On the page of training</source>
            <translation>培训页面</translation>
        </message>
        <message>
            <source>On the results of a drill</source>
            <translation>在考核结果中</translation>
        </message>
        <message>
            <source>On the walks that were gathered</source>
            <translation>查看汇总的测评时</translation>
        </message>
        <message>
            <source>One fewer in a cell of a grid</source>
            <translation>表格一格减一</translation>
        </message>
        <message>
            <source>One more in a cell of a grid</source>
            <translation>表格一格加一</translation>
        </message>
        <message>
            <source>One more, one fewer in a number</source>
            <translation>数字加一、减一</translation>
        </message>
        <message>
            <source>Open a person; in the grid of paper answers, go down</source>
            <translation>打开一人；在纸质作答表中移到下一行</translation>
        </message>
        <message>
            <source>Paste answers from a spreadsheet into the grid</source>
            <translation>把电子表格中的作答粘贴到登记表</translation>
        </message>
        <message>
            <source>Photos and files of a visit</source>
            <translation>测评的照片和文件</translation>
        </message>
        <message>
            <source>Phrases used before, by words or pinyin initials</source>
            <translation>用过的常用语，按文字或拼音首字母查找</translation>
        </message>
        <message>
            <source>Press the button reached</source>
            <translation>按下所到的按钮</translation>
        </message>
        <message>
            <source>Right hand</source>
            <translation>右手</translation>
        </message>
        <message>
            <source>Set a mark in the middle</source>
            <translation>在中间放一个标记</translation>
        </message>
        <message>
            <source>Take the evidence along and judge anew</source>
            <translation>只带上证据，重新判定</translation>
        </message>
        <message>
            <source>Take the judgement along</source>
            <translation>带上判定</translation>
        </message>
        <message>
            <source>Take the last change of the grid back</source>
            <translation>撤销登记表的上一次改动</translation>
        </message>
        <message>
            <source>The answer that is to stand, before Overrule</source>
            <translation>选定应以为准的结果，再按“改判”</translation>
        </message>
        <message>
            <source>The two are one site</source>
            <translation>两条是同一个点位</translation>
        </message>
        <message>
            <source>They are two sites</source>
            <translation>是两个点位</translation>
        </message>
        <message>
            <source>To the next control and the one before</source>
            <translation>到下一个、上一个控件</translation>
        </message>
        <message>
            <source>Try the point that is read</source>
            <translation>试评正在看的条目</translation>
        </message>
        <message>
            <source>Where cards are gathered</source>
            <translation>汇总页</translation>
        </message>
        <message>
            <source>While bringing in a register</source>
            <translation>导入点位名录时</translation>
        </message>
        <message>
            <source>While building a drill</source>
            <translation>制作培训考核时</translation>
        </message>
        <message>
            <source>While comparing</source>
            <translation>对比时</translation>
        </message>
        <message>
            <source>While deciding conflicts</source>
            <translation>裁定分歧时</translation>
        </message>
        <message>
            <source>While importing a table</source>
            <translation>导入表格时</translation>
        </message>
        <message>
            <source>While publishing</source>
            <translation>发布时</translation>
        </message>
        <message>
            <source>While scoring</source>
            <translation>测评时</translation>
        </message>
    </context>
    <context>
        <name>KeyPart</name>
        <message>
            <source>Accept another answer too…</source>
            <translation>另接受其他答案…</translation>
        </message>
        <message>
            <source>Distractor: what tempts to a wrong answer here (optional)</source>
            <translation>干扰项：此处容易误判的原因（可不填）</translation>
        </message>
        <message>
            <source>Judge the point as it should be judged here; then say why.</source>
            <translation>请先给出此处应有的判定，再说明理由。</translation>
        </message>
        <message>
            <source>Judge what else you accept; the key answer stays as it is.</source>
            <translation>请给出另外接受的判定；标准答案不变。</translation>
        </message>
        <message>
            <source>Key answer</source>
            <translation>标准答案</translation>
        </message>
        <message>
            <source>No longer accept: {answer}</source>
            <translation>不再接受：{answer}</translation>
        </message>
        <message>
            <source>The next judgement is accepted beside the key answer</source>
            <translation>下一次判定将与标准答案一并接受</translation>
        </message>
        <message>
            <source>Why: told to the trainee</source>
            <translation>理由：将告知学员</translation>
        </message>
    </context>
    <context>
        <name>LastTime</name>
        <message>
            <source>Judge as last time, with its problems as problems of today; photos stay there</source>
            <translation>按上次判定，上次的问题记为本次的问题；照片不带过来</translation>
        </message>
        <message>
            <source>Last time · {day}</source>
            <translation>上次 · {day}</translation>
        </message>
        <message>
            <source>Same as last time</source>
            <translation>与上次相同</translation>
        </message>
    </context>
    <context>
        <name>LettersPart</name>
        <message>
            <source>Assignment files written: {n}, in {folder}</source>
            <translation>已写出任务单 {n} 份，位于 {folder}</translation>
        </message>
        <message>
            <source>Blank sheets of every site, a PDF a team, to print and carry</source>
            <translation>各点位空白操作表，每组一个 PDF，供打印携带</translation>
        </message>
        <message>
            <source>Folder for the assignment files</source>
            <translation>任务单存放的文件夹</translation>
        </message>
        <message>
            <source>One signed file a person or team: sites, checklists and heads. They open it on their home page; a newer file takes the place of the one before.</source>
            <translation>每人或每组一份签名文件，含点位、测评表和表头。对方在“今日”页打开；新的任务单取代旧的。</translation>
        </message>
        <message>
            <source>People and teams</source>
            <translation>人员与小组</translation>
        </message>
        <message>
            <source>Sheets for the route</source>
            <translation>路线操作表</translation>
        </message>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>已停止，未写出任何文件。</translation>
        </message>
        <message>
            <source>Write a file for everybody who has something to do</source>
            <translation>为每个有任务的人员或小组写出一份</translation>
        </message>
        <message>
            <source>Write all files</source>
            <translation>写出全部任务单</translation>
        </message>
        <message>
            <source>Write files for the people chosen</source>
            <translation>为所选人员写出任务单</translation>
        </message>
        <message>
            <source>Write for those chosen</source>
            <translation>写出所选</translation>
        </message>
        <message>
            <source>communities: {n}</source>
            <translation>涉及 {n} 个社区</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已派发</translation>
        </message>
        <message>
            <source>sites: {n}, sent: {sent}</source>
            <translation>{n} 个点位，已派发 {sent} 个</translation>
        </message>
        <message>
            <source>to be sent</source>
            <translation>待派发</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Bring in a checklist</source>
            <translation>导入测评表</translation>
        </message>
        <message>
            <source>By title, pinyin initials, kind of site, id, version, or words of its points (Ctrl+F)</source>
            <translation>按名称、拼音首字母、点位类型、编号、版本或条目内容（Ctrl+F）</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>测评表</translation>
        </message>
        <message>
            <source>Checklists and tables (*.yaml *.yml *.json *.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)</source>
            <translation>测评表和表格 (*.yaml *.yml *.json *.xlsx *.xlsm *.xls *.ods *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Find a checklist</source>
            <translation>查找测评表</translation>
        </message>
        <message>
            <source>Kept: {title}, version {version}</source>
            <translation>已导入：{title}，版本 {version}</translation>
        </message>
        <message>
            <source>YAML, the Excel template, XLSForm or a table; it is checked before it is kept</source>
            <translation>可导入文本格式、模板、调查表单或普通表格，检查后才保留</translation>
        </message>
    </context>
    <context>
        <name>MapPart</name>
        <message>
            <source>Nobody handed anything in yet.</source>
            <translation>尚无人提交。</translation>
        </message>
        <message>
            <source>See more people and questions at once</source>
            <translation>同屏看到更多人员和题目</translation>
        </message>
        <message>
            <source>Small cells</source>
            <translation>缩小</translation>
        </message>
    </context>
    <context>
        <name>MattersPart</name>
        <message>
            <source>Another time</source>
            <translation>改时间</translation>
        </message>
        <message>
            <source>As it is entered</source>
            <translation>随录入时间</translation>
        </message>
        <message>
            <source>On the way: {n}</source>
            <translation>沿途问题 {n} 个</translation>
        </message>
        <message>
            <source>Returned: {reason}</source>
            <translation>退回：{reason}</translation>
        </message>
        <message>
            <source>The visit</source>
            <translation>本次测评</translation>
        </message>
        <message>
            <source>The visit: timer, time seen, head, problems on the way</source>
            <translation>本次测评：计时、考察时间、表头、沿途问题</translation>
        </message>
        <message>
            <source>What is judged from now on is seen as it is entered</source>
            <translation>此后判定的条目，考察时间即录入时间</translation>
        </message>
        <message>
            <source>also watching: {list}</source>
            <translation>同时观察：{list}</translation>
        </message>
    </context>
    <context>
        <name>MirrorCard</name>
        <message>
            <source>Catching up.</source>
            <translation>正在同步。</translation>
        </message>
        <message>
            <source>Catching up; rows to go: {n}.</source>
            <translation>正在同步，剩余 {n} 条。</translation>
        </message>
        <message>
            <source>Choose a folder for the second copy</source>
            <translation>选择存放第二份副本的文件夹</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Complete, {time}.</source>
            <translation>已同步，{time}。</translation>
        </message>
        <message>
            <source>Keep no second copy</source>
            <translation>不再保留第二份副本</translation>
        </message>
        <message>
            <source>Second copy</source>
            <translation>第二份副本</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>当前没有第二份副本。</translation>
        </message>
        <message>
            <source>What was written there stays; nothing more is written</source>
            <translation>已写入的保留，不再写入新的</translation>
        </message>
        <message>
            <source>While you work, every answer and photo is written a second time into a folder you choose, on a stick for example. If it goes away, work goes on; when it is back, the copy catches up. Nothing needs it.</source>
            <translation>测评时，每条记录和照片会再写一份到您选定的文件夹，例如 U 盘。U 盘拔出后照常工作；插回后副本自动补齐。不用此功能也完全可以。</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Photo {n}: press to look closely</source>
            <translation>照片 {n}：点击放大</translation>
        </message>
    </context>
    <context>
        <name>MissingPanel</name>
        <message>
            <source>Drawn in: {rounds}. It stays drawn there, also when it leaves the register.</source>
            <translation>已抽入：{rounds}。移出名录后，仍保留在该轮次中。</translation>
        </message>
        <message>
            <source>Every site of this list leaves the register</source>
            <translation>本列表的点位全部移出名录</translation>
        </message>
        <message>
            <source>Every site of this list stays in the register</source>
            <translation>本列表的点位全部保留</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>全部保留</translation>
        </message>
        <message>
            <source>Take all out</source>
            <translation>全部移出</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>The register has this site, the table names it no more.</source>
            <translation>名录中有此点位，清单中已无。</translation>
        </message>
        <message>
            <source>The site leaves the register; its visits stay (2)</source>
            <translation>点位移出名录，其测评记录保留（2）</translation>
        </message>
        <message>
            <source>The site stays in the register (1)</source>
            <translation>点位保留在名录中（1）</translation>
        </message>
        <message>
            <source>drawn in: {rounds}</source>
            <translation>已抽入：{rounds}</translation>
        </message>
        <message>
            <source>is taken out</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>MovingFace</name>
        <message>
            <source>A move cannot be undone. Answers left behind stay in the log, and count no more.</source>
            <translation>转版本不能撤销。未沿用的结果留在记录中，不再计分。</translation>
        </message>
        <message>
            <source>A sealed visit stays as it is.</source>
            <translation>已封存的测评不能再转版本。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>测评表</translation>
        </message>
        <message>
            <source>Go back; nothing is moved</source>
            <translation>返回，不作任何变动</translation>
        </message>
        <message>
            <source>Go on under the new version</source>
            <translation>按新版本继续测评</translation>
        </message>
        <message>
            <source>Goes along {n}</source>
            <translation>直接沿用 {n}</translation>
        </message>
        <message>
            <source>Gone {n}</source>
            <translation>不再保留 {n}</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>转版本</translation>
        </message>
        <message>
            <source>Move to another version</source>
            <translation>转到另一版本</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>新版本</translation>
        </message>
        <message>
            <source>New {n}</source>
            <translation>新增 {n}</translation>
        </message>
        <message>
            <source>No other version of this checklist is at hand. Bring one in on the library page.</source>
            <translation>没有本测评表的其他版本，可在测评表页导入。</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>未测评</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Points judged</source>
            <translation>已测评</translation>
        </message>
        <message>
            <source>Points of the move</source>
            <translation>涉及的条目</translation>
        </message>
        <message>
            <source>Score rate</source>
            <translation>得分率</translation>
        </message>
        <message>
            <source>Second look {n}</source>
            <translation>需复核 {n}</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Version {version} · {n} points</source>
            <translation>版本{version} · {n}条</translation>
        </message>
    </context>
    <context>
        <name>MovingPage</name>
        <message>
            <source>Moved to version {version}: {n} answers went along, {left} stayed in the log.</source>
            <translation>已转到版本{version}：沿用{n}条结果，{left}条留在记录中。</translation>
        </message>
    </context>
    <context>
        <name>NewVisitPage</name>
        <message>
            <source>Back to the visits; nothing is kept</source>
            <translation>返回测评记录，不作保留</translation>
        </message>
        <message>
            <source>Begin judging</source>
            <translation>开始测评</translation>
        </message>
        <message>
            <source>Begin: the checklists chosen are pinned to this visit</source>
            <translation>开始：所选测评表固定到本次测评</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>新建测评</translation>
        </message>
    </context>
    <context>
        <name>NumberForm</name>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>{least} to {most}, in steps of {step}</source>
            <translation>{least}–{most}，级距{step}</translation>
        </message>
    </context>
    <context>
        <name>NumberRow</name>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Show the next point it stands in</source>
            <translation>查看下一处所在条目</translation>
        </message>
        <message>
            <source>head, sections or rules</source>
            <translation>表头、项目或综合规则</translation>
        </message>
        <message>
            <source>points {points}</source>
            <translation>条目 {points}</translation>
        </message>
        <message>
            <source>stands nowhere</source>
            <translation>未被引用</translation>
        </message>
    </context>
    <context>
        <name>NumbersView</name>
        <message>
            <source>Keep a local version with these numbers in the workspace</source>
            <translation>在工作区保留采用这些数值的地方版本</translation>
        </message>
        <message>
            <source>Keep as a version</source>
            <translation>保留为新版本</translation>
        </message>
        <message>
            <source>Kept as version {version}; the sheet it came from is as it was</source>
            <translation>已保留为版本 {version}，原表不变</translation>
        </message>
        <message>
            <source>New values make a new version, kept in the workspace. Visits begun keep theirs.</source>
            <translation>修改数值即生成新版本，保留在工作区；已开始的测评仍用原版本。</translation>
        </message>
        <message>
            <source>Points that change: {n} ({points})</source>
            <translation>变动条目 {n} 条（{points}）</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Put every number back to the sheet's</source>
            <translation>全部恢复为原表数值</translation>
        </message>
        <message>
            <source>This checklist has no local numbers.</source>
            <translation>本表没有本地数值。</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>What the new version is called</source>
            <translation>新版本的名称</translation>
        </message>
    </context>
    <context>
        <name>OfficeDoor</name>
        <message>
            <source>Bring in the register</source>
            <translation>导入点位名录</translation>
        </message>
        <message>
            <source>Letters of the office (*.assignment *.returned);;All files (*)</source>
            <translation>办公室文件 (*.assignment *.returned);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open an assignment</source>
            <translation>打开任务单</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)</source>
            <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Taken in: {title}. New or changed under “To do”: {count}.</source>
            <translation>已接收：{title}。“待测评”中新增或变更 {count} 个。</translation>
        </message>
        <message>
            <source>{title} came back: {reason}. It is open again.</source>
            <translation>{title} 被退回：{reason}。已重新打开。</translation>
        </message>
        <message>
            <source>{title} was taken in before; nothing changed.</source>
            <translation>{title} 此前已接收，未作改动。</translation>
        </message>
    </context>
    <context>
        <name>OfficeSwitch</name>
        <message>
            <source>Register</source>
            <translation>点位名录</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>测评轮次</translation>
        </message>
    </context>
    <context>
        <name>OnTheWayDialog</name>
        <message>
            <source>A problem on the way was removed.</source>
            <translation>已删除一个沿途问题。</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>添加照片</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Met outside any site: recorded, never scored.</source>
            <translation>点位之外发现的问题：只记录，不计分。</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Problems on the way</source>
            <translation>沿途问题</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>放回</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message>
            <source>Elsewhere</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>{title}, {done} of {total} judged</source>
            <translation>{title}，已测评{done}/{total}</translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>待补</translation>
        </message>
        <message>
            <source>Judges as met what is open of the points selected, else of the part shown (B)</source>
            <translation>将所选条目（未选则为本组）中未测评的一并判为符合（B）</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>失分</translation>
        </message>
        <message>
            <source>No such point</source>
            <translation>没有这样的条目</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Order of the points</source>
            <translation>条目顺序</translation>
        </message>
        <message>
            <source>Points of the sheet</source>
            <translation>测评条目</translation>
        </message>
        <message>
            <source>Rest of part: met</source>
            <translation>本组其余：符合</translation>
        </message>
        <message>
            <source>Route: {route}</source>
            <translation>路线：{route}</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>不计分条目</translation>
        </message>
        <message>
            <source>The {n} selected: met</source>
            <translation>所选 {n} 条：符合</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>路线</translation>
        </message>
        <message>
            <source>Which points to show</source>
            <translation>显示哪些条目</translation>
        </message>
    </context>
    <context>
        <name>OutlinePart</name>
        <message>
            <source>A site from checklists, or from a sealed visit</source>
            <translation>取自测评表或已封存测评的点位</translation>
        </message>
        <message>
            <source>Add a site…</source>
            <translation>添加点位…</translation>
        </message>
        <message>
            <source>All points</source>
            <translation>全部条目</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>所考</translation>
        </message>
        <message>
            <source>No question lacks anything: scene, key and reason are there.</source>
            <translation>没有未备好的题：情景、标准答案、理由齐全。</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>未备好</translation>
        </message>
        <message>
            <source>Outline of the drill</source>
            <translation>考核目录</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>{done} of {total} questions ready</source>
            <translation>{total} 题中 {done} 题已备好</translation>
        </message>
    </context>
    <context>
        <name>OverrulePanel</name>
        <message>
            <source>Choose another answer first</source>
            <translation>请先选择另一个答案</translation>
        </message>
        <message>
            <source>Found: {answer}</source>
            <translation>原记录：{answer}</translation>
        </message>
        <message>
            <source>Overrule</source>
            <translation>改判</translation>
        </message>
        <message>
            <source>Overrule: the answer that is to stand</source>
            <translation>改判：应以此为准</translation>
        </message>
        <message>
            <source>Stands: {answer} ({way})</source>
            <translation>现为：{answer}（{way}）</translation>
        </message>
        <message>
            <source>This answer stands; what was found is kept beside it</source>
            <translation>以此为准，原记录一并保留</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>What it rests on, such as a photo or a letter</source>
            <translation>依据，如照片、函件</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>未测评</translation>
        </message>
        <message>
            <source>{day} {time}, device {device}</source>
            <translation>{day} {time}，设备 {device}</translation>
        </message>
    </context>
    <context>
        <name>PackPart</name>
        <message>
            <source>Everything: key, rulings, roster. For trainers only, never for those who are to be examined.</source>
            <translation>含全部内容：标准答案、裁定、花名册。仅供培训员，切勿发给应考人员。</translation>
        </message>
        <message>
            <source>Exam pack</source>
            <translation>考核包</translation>
        </message>
        <message>
            <source>Give it out</source>
            <translation>发放</translation>
        </message>
        <message>
            <source>Pack for another trainer</source>
            <translation>转交其他培训员</translation>
        </message>
        <message>
            <source>Pictures stand at faults alone, so they tell where the faults are: give sound questions some too.</source>
            <translation>只有存在问题的题目配了图，学员看图即可猜出答案：请给没有问题的题目也配上图。</translation>
        </message>
        <message>
            <source>Practice pack</source>
            <translation>练习包</translation>
        </message>
        <message>
            <source>Questions, scenes and roster. Nothing of the key is in it, not even hidden.</source>
            <translation>题目、情景和花名册。不含任何标准答案，也不以隐藏形式携带。</translation>
        </message>
        <message>
            <source>The drill was changed since the last pack was written: write a new one.</source>
            <translation>写出上一个培训包之后内容有改动：请重新写出。</translation>
        </message>
        <message>
            <source>The key of {n} of these questions went out in a practice pack on {day}: whoever has it knows the answers.</source>
            <translation>其中 {n} 题的标准答案已随 {day} 的练习包发出：持有者已知答案。</translation>
        </message>
        <message>
            <source>With the key and its reasons. Marked practice everywhere; it never gives a certificate.</source>
            <translation>含标准答案和理由。处处标明“练习”，不发合格证。</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>写出…</translation>
        </message>
        <message>
            <source>Written and read back: {path} (questions: {questions}, photos: {photos}, {size} MB)</source>
            <translation>已写出并读回核对：{path}（{questions} 题，{photos} 张照片，{size} MB）</translation>
        </message>
    </context>
    <context>
        <name>PairPane</name>
        <message>
            <source>Answered: {answer}</source>
            <translation>原结果：{answer}</translation>
        </message>
        <message>
            <source>Evidence only</source>
            <translation>仅佐证</translation>
        </message>
        <message>
            <source>Gone: the answer stays in the log, and counts no more</source>
            <translation>不再保留：结果留在记录中，不再计分</translation>
        </message>
        <message>
            <source>Judgement and evidence</source>
            <translation>判定和佐证</translation>
        </message>
        <message>
            <source>New: it stood in no version before</source>
            <translation>新增：原版本没有本条</translation>
        </message>
        <message>
            <source>Not judged yet</source>
            <translation>尚未测评</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>都不沿用</translation>
        </message>
        <message>
            <source>The judgement does not fit the new rule. What shall go along?</source>
            <translation>原判定不符合新的评分规则。哪些内容沿用？</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本{version}</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>沿用内容</translation>
        </message>
        <message>
            <source>What shall go along?</source>
            <translation>哪些内容沿用？</translation>
        </message>
        <message>
            <source>another rule</source>
            <translation>评分规则不同</translation>
        </message>
        <message>
            <source>in another section</source>
            <translation>所属部分不同</translation>
        </message>
        <message>
            <source>other points</source>
            <translation>分值不同</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>文字不同</translation>
        </message>
        <message>
            <source>photos: {n}</source>
            <translation>照片{n}张</translation>
        </message>
        <message>
            <source>problems: {n}</source>
            <translation>问题{n}个</translation>
        </message>
        <message>
            <source>the same words stand more than once</source>
            <translation>文字重复出现</translation>
        </message>
    </context>
    <context>
        <name>PairPanel</name>
        <message>
            <source>Same site</source>
            <translation>同一点位</translation>
        </message>
        <message>
            <source>They are one: the register's site takes the words of the table (1)</source>
            <translation>是同一点位：名录中的点位采用表格的内容（1）</translation>
        </message>
        <message>
            <source>They are two: both stand in the register (2)</source>
            <translation>是两个点位：都列入名录（2）</translation>
        </message>
        <message>
            <source>Two sites</source>
            <translation>两个点位</translation>
        </message>
        <message>
            <source>in the register</source>
            <translation>名录中</translation>
        </message>
        <message>
            <source>in the table</source>
            <translation>表格中</translation>
        </message>
        <message>
            <source>in the table too</source>
            <translation>同在表格中</translation>
        </message>
    </context>
    <context>
        <name>PairWords</name>
        <message>
            <source>And</source>
            <translation>与</translation>
        </message>
        <message>
            <source>Beside others</source>
            <translation>可比条目</translation>
        </message>
        <message>
            <source>Differed</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>宽严变化</translation>
        </message>
        <message>
            <source>First less second</source>
            <translation>前者减后者</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>测评员</translation>
        </message>
        <message>
            <source>Judged alike</source>
            <translation>一致率</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>月数</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>两人对比</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>测评条目</translation>
        </message>
        <message>
            <source>Points they differed on</source>
            <translation>不一致的条目</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>Walks</source>
            <translation>共同测评</translation>
        </message>
        <message>
            <source>getting milder</source>
            <translation>逐月趋宽</translation>
        </message>
        <message>
            <source>getting stricter</source>
            <translation>逐月趋严</translation>
        </message>
        <message>
            <source>milder</source>
            <translation>偏宽</translation>
        </message>
        <message>
            <source>neither is milder</source>
            <translation>宽严相当</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>平稳</translation>
        </message>
        <message>
            <source>stricter</source>
            <translation>偏严</translation>
        </message>
        <message>
            <source>too few months or answers</source>
            <translation>月份或条目太少</translation>
        </message>
        <message>
            <source>{one} judges {points} points of a hundred {way} than {other}</source>
            <translation>{one} 比 {other} {way} {points} 分（百分制）</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part}/{whole}</translation>
        </message>
        <message>
            <source>{points} points of a hundred a month</source>
            <translation>每月 {points} 分（百分制）</translation>
        </message>
        <message>
            <source>{share} alike; points: {n}, walks: {walks}</source>
            <translation>{walks} 次共同测评、{n} 个条目，一致率 {share}</translation>
        </message>
        <message>
            <source>{who} beside others, above 0 is milder</source>
            <translation>{who} 与他人相比，0 以上偏宽</translation>
        </message>
    </context>
    <context>
        <name>PairsPage</name>
        <message>
            <source>All pairs</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Back to the table of all (Backspace)</source>
            <translation>返回总表（Backspace）</translation>
        </message>
        <message>
            <source>Drift over months</source>
            <translation>逐月宽严变化</translation>
        </message>
        <message>
            <source>From real visits that were gathered. It stays on this screen: it is in no paper, workbook or issue.</source>
            <translation>依据已汇总的实地测评。仅在本屏显示，不进入任何纸件、表格或印发文件。</translation>
        </message>
        <message>
            <source>No sealed real visit was gathered yet: drills say nothing here.</source>
            <translation>尚未汇总已封存的正式测评；培训考核不计入此处。</translation>
        </message>
        <message>
            <source>No two inspectors judged the same site on the same day, each on a card of their own.</source>
            <translation>没有两名测评员在同日同点位各自测评。</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>两人对比</translation>
        </message>
        <message>
            <source>Pairs and drift</source>
            <translation>两人对比与宽严变化</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>页面部分</translation>
        </message>
    </context>
    <context>
        <name>PaperPart</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add a row for a number that is not in the roster</source>
            <translation>为花名册以外的编号添加一行</translation>
        </message>
        <message>
            <source>Answers kept, people: {n}</source>
            <translation>已保存 {n} 人的作答。</translation>
        </message>
        <message>
            <source>Bring in a filled grid</source>
            <translation>读入填好的登记表</translation>
        </message>
        <message>
            <source>Bring in a grid that was filled in elsewhere</source>
            <translation>读入在别处填好的登记表</translation>
        </message>
        <message>
            <source>Cells that are no answers</source>
            <translation>无效单元格</translation>
        </message>
        <message>
            <source>Changed and not kept yet, people: {n}</source>
            <translation>{n} 人有改动，尚未保存。</translation>
        </message>
        <message>
            <source>From a workbook…</source>
            <translation>从工作簿读入…</translation>
        </message>
        <message>
            <source>Grade these answers with the others; leaving the page keeps them too</source>
            <translation>与其他作答一并评阅；离开本页时也会保存</translation>
        </message>
        <message>
            <source>Grid as a workbook…</source>
            <translation>导出登记表…</translation>
        </message>
        <message>
            <source>Keep answers</source>
            <translation>保存作答</translation>
        </message>
        <message>
            <source>No roster: type the first number and press Add, or paste a table with numbers.</source>
            <translation>没有花名册：请输入第一个编号后按“添加”，或粘贴带编号的表格。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Number of a person to add</source>
            <translation>要添加的人员编号</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Paste a table from a spreadsheet (Ctrl+V)</source>
            <translation>粘贴电子表格中的内容（Ctrl+V）</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)</source>
            <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The grid was written: {file}. Fill it in and bring it back here.</source>
            <translation>登记表已写出：{file}。填好后在此读入。</translation>
        </message>
        <message>
            <source>Type into the cells, or paste a table from a spreadsheet: with headings and numbers, or cells alone.</source>
            <translation>可直接填写，也可从电子表格粘贴：带表头和编号的整表，或只是若干单元格。</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Write the grid as a workbook</source>
            <translation>将登记表写成工作簿</translation>
        </message>
        <message>
            <source>Write this grid, to be filled in elsewhere</source>
            <translation>写出此登记表，供在别处填写</translation>
        </message>
        <message>
            <source>Write {known}.</source>
            <translation>请填写：{known}。</translation>
        </message>
        <message>
            <source>{n} cells are no answers: they are left out until they are right.</source>
            <translation>{n} 格不是有效答案，改正前不计入。</translation>
        </message>
    </context>
    <context>
        <name>PapersPart</name>
        <message>
            <source>Choose a folder …</source>
            <translation>选择文件夹 …</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>文件保存到</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>印发</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>印发人</translation>
        </message>
        <message>
            <source>Issued: {number}. It reprints byte for byte.</source>
            <translation>已印发{number}，可逐字节重印。</translation>
        </message>
        <message>
            <source>Keep these papers for ever under their number</source>
            <translation>以该期号永久留存这些文件</translation>
        </message>
        <message>
            <source>Made and proved: {n} papers.</source>
            <translation>已生成并校验 {n} 份文件。</translation>
        </message>
        <message>
            <source>Make and prove every paper that is on</source>
            <translation>生成并校验所选文件</translation>
        </message>
        <message>
            <source>Make the papers</source>
            <translation>生成文件</translation>
        </message>
        <message>
            <source>Making the papers …</source>
            <translation>正在生成文件 …</translation>
        </message>
        <message>
            <source>Number of this issue</source>
            <translation>期号</translation>
        </message>
        <message>
            <source>Open the folder with the papers</source>
            <translation>打开文件所在文件夹</translation>
        </message>
        <message>
            <source>Papers made</source>
            <translation>已生成的文件</translation>
        </message>
        <message>
            <source>Papers to make</source>
            <translation>要生成的文件</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Stopped. Papers finished before stay in the folder.</source>
            <translation>已停止。已完成的文件保留在文件夹中。</translation>
        </message>
        <message>
            <source>Where the papers are written</source>
            <translation>文件写到哪里</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>已校验</translation>
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message>
            <source>worth {n}</source>
            <translation>分量 {n}</translation>
        </message>
    </context>
    <context>
        <name>PartsForm</name>
        <message>
            <source>{n} of {whole} marked</source>
            <translation>已判 {n}/{whole}</translation>
        </message>
    </context>
    <context>
        <name>PartsPart</name>
        <message>
            <source>By section</source>
            <translation>按测评项目</translation>
        </message>
        <message>
            <source>By site</source>
            <translation>按点位</translation>
        </message>
        <message>
            <source>{n} false alarms</source>
            <translation>误扣 {n}</translation>
        </message>
        <message>
            <source>{n} missed</source>
            <translation>漏判 {n}</translation>
        </message>
        <message>
            <source>{n} not answered</source>
            <translation>未答 {n}</translation>
        </message>
    </context>
    <context>
        <name>PastPart</name>
        <message>
            <source>All of the batch comes into the picture again</source>
            <translation>这一批重新计入</translation>
        </message>
        <message>
            <source>All that only this batch brought goes out of the picture, and is kept</source>
            <translation>仅由这一批带来的内容不再计入，记录保留</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Bring it in again</source>
            <translation>重新收入</translation>
        </message>
        <message>
            <source>Files of the batch</source>
            <translation>这一批的文件</translation>
        </message>
        <message>
            <source>Gathered before</source>
            <translation>历次汇总</translation>
        </message>
        <message>
            <source>It counts again</source>
            <translation>重新计入</translation>
        </message>
        <message>
            <source>Nothing was gathered here yet</source>
            <translation>这里还没有汇总过</translation>
        </message>
        <message>
            <source>Restore this card</source>
            <translation>恢复这张卡</translation>
        </message>
        <message>
            <source>Take the batch back</source>
            <translation>撤回这一批</translation>
        </message>
        <message>
            <source>Taken back: all that only this batch brought is out of the picture.</source>
            <translation>已撤回：仅由这一批带来的内容不再计入。</translation>
        </message>
        <message>
            <source>The batch is in the picture again.</source>
            <translation>这一批重新计入。</translation>
        </message>
        <message>
            <source>The card is in the picture again.</source>
            <translation>该卡重新计入。</translation>
        </message>
        <message>
            <source>The figures are as if it had never come; it is kept</source>
            <translation>数字如同没收过它；记录保留</translation>
        </message>
        <message>
            <source>Withdraw this card</source>
            <translation>撤下这张卡</translation>
        </message>
        <message>
            <source>Withdrawn: the card is out of the picture, and kept.</source>
            <translation>已撤下：该卡不再计入，记录保留。</translation>
        </message>
        <message>
            <source>files {files} · new records {fresh}</source>
            <translation>文件 {files} 个 · 新记录 {fresh} 条</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤下</translation>
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message>
            <source>Begin with the last</source>
            <translation>从最后一名开始</translation>
        </message>
        <message>
            <source>Copy names</source>
            <translation>复制名单</translation>
        </message>
        <message>
            <source>Copy number, name and unit of everybody who handed nothing in</source>
            <translation>复制未交人员的编号、姓名、单位</translation>
        </message>
        <message>
            <source>Nobody has handed in yet. Gather the cards (Ctrl+G) or drop them on this page; what came on paper is typed or pasted under Paper answers.</source>
            <translation>还没有人交卷。请汇总答卷（Ctrl+G），或把答卷拖放到此页；纸质作答在“纸质作答”中录入或粘贴。</translation>
        </message>
        <message>
            <source>Not handed in</source>
            <translation>未交名单</translation>
        </message>
        <message>
            <source>Not handed in: {n} of {all}</source>
            <translation>未交名单：{n} 人（共 {all} 人）</translation>
        </message>
        <message>
            <source>Only practised so far: {numbers}.</source>
            <translation>只做过练习：{numbers}。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Order of the table; a press on a heading does the same</source>
            <translation>表格排序；点击表头亦可</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>倒序</translation>
        </message>
        <message>
            <source>Those who are missing are on the clipboard: paste them into a message.</source>
            <translation>未交名单已复制，可粘贴到消息中。</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>另有 {n} 条</translation>
        </message>
    </context>
    <context>
        <name>PeriodsWhy</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>How these numbers came about</source>
            <translation>两期数字的由来</translation>
        </message>
        <message>
            <source>There is nothing of it in this period.</source>
            <translation>本期没有相关内容。</translation>
        </message>
        <message>
            <source>Which period</source>
            <translation>哪一期</translation>
        </message>
    </context>
    <context>
        <name>PersonPart</name>
        <message>
            <source>All people</source>
            <translation>全部人员</translation>
        </message>
        <message>
            <source>Back to the table of all (Backspace)</source>
            <translation>返回总表（Backspace）</translation>
        </message>
        <message>
            <source>By section</source>
            <translation>按项目</translation>
        </message>
        <message>
            <source>Leave out the questions answered as the key</source>
            <translation>不显示与标准答案一致的题</translation>
        </message>
        <message>
            <source>Only what was wrong</source>
            <translation>只看不一致</translation>
        </message>
        <message>
            <source>Over the sessions</source>
            <translation>历次</translation>
        </message>
        <message>
            <source>Pass rule</source>
            <translation>合格规则</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>answers typed in from paper</source>
            <translation>答题纸录入</translation>
        </message>
        <message>
            <source>the clock was set {n} times</source>
            <translation>调过时钟 {n} 次</translation>
        </message>
        <message>
            <source>{name}: {agreed} of {points} as the key, {missed} missed, {alarms} false alarms</source>
            <translation>{name}：一致 {agreed}/{points}，漏判 {missed}，误扣 {alarms}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
    </context>
    <context>
        <name>PhotoDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Discard marks</source>
            <translation>放弃标注</translation>
        </message>
        <message>
            <source>Go without the marks drawn now</source>
            <translation>不保留这次所作标注</translation>
        </message>
        <message>
            <source>Keep marks</source>
            <translation>保留标注</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>PhotoLook</name>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>PhotoStrip</name>
        <message>
            <source>Add a photo</source>
            <translation>添加照片</translation>
        </message>
        <message>
            <source>Add a photo (Ctrl+O), or drop or paste it here</source>
            <translation>添加照片（Ctrl+O），也可拖入或粘贴</translation>
        </message>
        <message>
            <source>Photo {n}</source>
            <translation>照片{n}</translation>
        </message>
    </context>
    <context>
        <name>PhotoTools</name>
        <message>
            <source>Arrow</source>
            <translation>箭头</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>方框</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Look and move marks</source>
            <translation>查看、移动标注</translation>
        </message>
        <message>
            <source>Make a face or plate unreadable</source>
            <translation>遮挡人脸、车牌</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Redo the mark</source>
            <translation>重做标注</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>查看原图</translation>
        </message>
        <message>
            <source>Take the mark out</source>
            <translation>删除标注</translation>
        </message>
        <message>
            <source>Undo the last mark</source>
            <translation>撤销标注</translation>
        </message>
        <message>
            <source>What the mark says</source>
            <translation>标注文字</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文字</translation>
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>Place of what was counted</source>
            <translation>所计一处的位置</translation>
        </message>
        <message>
            <source>Take off: {place}</source>
            <translation>去掉：{place}</translation>
        </message>
        <message>
            <source>Take this one off again</source>
            <translation>去掉这一处</translation>
        </message>
        <message>
            <source>Where this one is; Enter takes the next, Enter again goes on</source>
            <translation>这一处的位置；回车到下一处，再回车前进</translation>
        </message>
        <message>
            <source>Where? Then Enter</source>
            <translation>在哪里？回车确认</translation>
        </message>
        <message>
            <source>Where? {n} without a place; Enter</source>
            <translation>在哪里？还有 {n} 处未注明，回车</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>A part where nothing was judged</source>
            <translation>缺项处理</translation>
        </message>
        <message>
            <source>A: East Street, West Street; B: …</source>
            <translation>A组：城东街道、城西街道；B组：…</translation>
        </message>
        <message>
            <source>Black list below, in percent</source>
            <translation>黑榜：低于（%）</translation>
        </message>
        <message>
            <source>Checklists that count</source>
            <translation>计入的测评表</translation>
        </message>
        <message>
            <source>Equal scores</source>
            <translation>同分处理</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Forget the choices kept under this name</source>
            <translation>删除以此名称保存的口径</translation>
        </message>
        <message>
            <source>Groups that rank among themselves</source>
            <translation>分组排名</translation>
        </message>
        <message>
            <source>How days become periods</source>
            <translation>统计期</translation>
        </message>
        <message>
            <source>How points become the whole</source>
            <translation>汇总路径</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep these choices under this name</source>
            <translation>以此名称保存口径</translation>
        </message>
        <message>
            <source>Period shown</source>
            <translation>本期</translation>
        </message>
        <message>
            <source>Red list from, in percent</source>
            <translation>红榜：不低于（%）</translation>
        </message>
        <message>
            <source>Rounds that count</source>
            <translation>计入的轮次</translation>
        </message>
        <message>
            <source>Several visits of a site</source>
            <translation>同一点位多次测评</translation>
        </message>
        <message>
            <source>Sites a unit needs to be ranked</source>
            <translation>参与排名的最少点位数</translation>
        </message>
        <message>
            <source>Sites of a unit</source>
            <translation>单位得分</translation>
        </message>
        <message>
            <source>Stars from so many percent</source>
            <translation>星级界线（%，由高到低）</translation>
        </message>
        <message>
            <source>These choices are kept as</source>
            <translation>口径名称</translation>
        </message>
        <message>
            <source>Units by area</source>
            <translation>属地单位层级</translation>
        </message>
        <message>
            <source>Units of the whole</source>
            <translation>总体得分</translation>
        </message>
        <message>
            <source>Weight of few problems</source>
            <translation>问题数权重</translation>
        </message>
        <message>
            <source>Weight of the pass rate</source>
            <translation>符合率权重</translation>
        </message>
        <message>
            <source>Weight of the score rate</source>
            <translation>得分率权重</translation>
        </message>
        <message>
            <source>Weights of periods</source>
            <translation>各期权重</translation>
        </message>
        <message>
            <source>Weights of site types</source>
            <translation>点位类型权重</translation>
        </message>
        <message>
            <source>Weights of ways of judging</source>
            <translation>测评方法权重</translation>
        </message>
        <message>
            <source>What the papers say of these choices</source>
            <translation>报告中的口径说明</translation>
        </message>
        <message>
            <source>not kept yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>such as: July 40, August 60</source>
            <translation>如：7月 40，8月 60</translation>
        </message>
        <message>
            <source>such as: market 60, square 40</source>
            <translation>如：农贸市场 60，公共广场 40</translation>
        </message>
        <message>
            <source>such as: monthly bulletin</source>
            <translation>如：月度通报</translation>
        </message>
        <message>
            <source>such as: on site 85, survey 15</source>
            <translation>如：实地 85，问卷调查 15</translation>
        </message>
        <message>
            <source>the level most sites name</source>
            <translation>多数点位填写的层级</translation>
        </message>
        <message>
            <source>the newest</source>
            <translation>最近一期</translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>A fault is</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>Asked when</source>
            <translation>测评条件</translation>
        </message>
        <message>
            <source>Begun, not complete</source>
            <translation>未评完</translation>
        </message>
        <message>
            <source>Common clause {n}</source>
            <translation>通用条款{n}</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>考察要点</translation>
        </message>
        <message>
            <source>No fault is</source>
            <translation>豁免</translation>
        </message>
        <message>
            <source>Not scored</source>
            <translation>不计分</translation>
        </message>
        <message>
            <source>Not yet judged</source>
            <translation>未测评</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Show how these points came about</source>
            <translation>查看本条得分说明</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>saved twice</source>
            <translation>已双份保存</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} 分</translation>
        </message>
        <message>
            <source>{what}, with a fault</source>
            <translation>{what}（有问题时）</translation>
        </message>
        <message>
            <source>{what}: at least {n}</source>
            <translation>{what}：至少 {n} 张</translation>
        </message>
    </context>
    <context>
        <name>PointView</name>
        <message>
            <source>A unit appeals …</source>
            <translation>单位申诉 …</translation>
        </message>
        <message>
            <source>Decided: {words}</source>
            <translation>裁定：{words}</translation>
        </message>
        <message>
            <source>File an appeal of a unit at this point</source>
            <translation>就本条目受理单位申诉</translation>
        </message>
        <message>
            <source>Found: {was}</source>
            <translation>原测评：{was}</translation>
        </message>
        <message>
            <source>Mark as typical</source>
            <translation>标为典型</translation>
        </message>
        <message>
            <source>No card speaks of this point.</source>
            <translation>没有评分表涉及本条目。</translation>
        </message>
        <message>
            <source>No longer typical</source>
            <translation>取消典型</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Show this photo large</source>
            <translation>查看大图</translation>
        </message>
        <message>
            <source>The walk's number, explained down to this point</source>
            <translation>说明本次测评得分，定位到本条目</translation>
        </message>
        <message>
            <source>Typical problems stand with their picture in annex 3 of the bulletin</source>
            <translation>典型问题连同照片列入通报附件3</translation>
        </message>
        <message>
            <source>Why this number</source>
            <translation>得分依据</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>未填姓名</translation>
        </message>
    </context>
    <context>
        <name>ProofDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not proved</source>
            <translation>无法核验</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>核验</translation>
        </message>
        <message>
            <source>Proving</source>
            <translation>正在核验</translation>
        </message>
        <message>
            <source>{n} of {all} whole and true</source>
            <translation>{all} 个文件中 {n} 个完整属实</translation>
        </message>
    </context>
    <context>
        <name>Prose</name>
        <message>
            <source>Exempt</source>
            <translation>豁免</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>考察要点</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>may be not applicable</source>
            <translation>可判不适用</translation>
        </message>
        <message>
            <source>shared with other checklists</source>
            <translation>与其他表共用</translation>
        </message>
        <message>
            <source>{n} points, {full} in all</source>
            <translation>{n} 条，共 {full} 分</translation>
        </message>
    </context>
    <context>
        <name>PublishPage</name>
        <message>
            <source>Appeals</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Back to the ranking</source>
            <translation>回到排名</translation>
        </message>
        <message>
            <source>Back to the tables these papers are made of</source>
            <translation>回到生成这些文件的排名表</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已印发</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>通报与印发</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>choices not kept yet</source>
            <translation>口径未保存</translation>
        </message>
        <message>
            <source>ranked by: {name}</source>
            <translation>排名口径：{name}</translation>
        </message>
    </context>
    <context>
        <name>PublishWords</name>
        <message>
            <source>Addressed to</source>
            <translation>主送</translation>
        </message>
        <message>
            <source>All answers (CSV)</source>
            <translation>全部记录（CSV）</translation>
        </message>
        <message>
            <source>All answers (workbook)</source>
            <translation>全部记录（工作簿）</translation>
        </message>
        <message>
            <source>An outside edition for each unit</source>
            <translation>各单位对外版</translation>
        </message>
        <message>
            <source>Bulletin (DOCX)</source>
            <translation>通报（DOCX）</translation>
        </message>
        <message>
            <source>Bulletin (PDF)</source>
            <translation>通报（PDF）</translation>
        </message>
        <message>
            <source>Bulletin (workbook)</source>
            <translation>通报（工作簿）</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Copied to</source>
            <translation>抄送</translation>
        </message>
        <message>
            <source>Emblem</source>
            <translation>徽标</translation>
        </message>
        <message>
            <source>Face of digits</source>
            <translation>数字字体</translation>
        </message>
        <message>
            <source>Face of headings</source>
            <translation>一级标题字体</translation>
        </message>
        <message>
            <source>Face of subheadings</source>
            <translation>二级标题字体</translation>
        </message>
        <message>
            <source>Face of tables</source>
            <translation>表格字体</translation>
        </message>
        <message>
            <source>Face of the head</source>
            <translation>发文机关字体</translation>
        </message>
        <message>
            <source>Face of the text</source>
            <translation>正文字体</translation>
        </message>
        <message>
            <source>Face of the title</source>
            <translation>标题字体</translation>
        </message>
        <message>
            <source>Hours until a problem is put right</source>
            <translation>整改时限（小时）</translation>
        </message>
        <message>
            <source>Issued by (person)</source>
            <translation>签发人</translation>
        </message>
        <message>
            <source>Language of the papers</source>
            <translation>文件语言</translation>
        </message>
        <message>
            <source>List of deadlines</source>
            <translation>限期清单</translation>
        </message>
        <message>
            <source>Name of the office at the head</source>
            <translation>发文机关名称</translation>
        </message>
        <message>
            <source>Number of the issue</source>
            <translation>期号格式</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>文号格式</translation>
        </message>
        <message>
            <source>Pictures in annex 3 at most</source>
            <translation>附件3最多照片数</translation>
        </message>
        <message>
            <source>Pictures of typical problems</source>
            <translation>典型问题照片</translation>
        </message>
        <message>
            <source>Problems listed a unit at most (0: all)</source>
            <translation>每单位最多列出问题数（0 为全部）</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>测评报告（PDF）</translation>
        </message>
        <message>
            <source>Report (workbook)</source>
            <translation>测评报告（工作簿）</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>落款</translation>
        </message>
        <message>
            <source>Summary of the inspection</source>
            <translation>督查汇总</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>What is demanded, a line each</source>
            <translation>工作要求（每行一条）</translation>
        </message>
    </context>
    <context>
        <name>QtLens</name>
        <message>
            <source>no camera was found</source>
            <translation>未找到摄像头</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Accepted too</source>
            <translation>亦可</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>标准答案</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>作答</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>What tempts</source>
            <translation>干扰项</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>未作答</translation>
        </message>
        <message>
            <source>void: it counts no more</source>
            <translation>已作废，不计入</translation>
        </message>
        <message>
            <source>where something misleading was planted</source>
            <translation>此处设有干扰</translation>
        </message>
    </context>
    <context>
        <name>QuestionPart</name>
        <message>
            <source>A point no longer asked loses its scene and key; Ctrl+Z brings them back</source>
            <translation>不再考的条目会失去情景和标准答案；可用 Ctrl+Z 恢复</translation>
        </message>
        <message>
            <source>Asked in this drill (Ctrl+B)</source>
            <translation>本次考这一条（Ctrl+B）</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Scene: what the trainee sees in place of the site</source>
            <translation>情景：代替现场呈现给学员的内容</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPart</name>
        <message>
            <source>Ambiguous first</source>
            <translation>歧义题在前</translation>
        </message>
        <message>
            <source>Answers: {said}</source>
            <translation>作答情况：{said}</translation>
        </message>
        <message>
            <source>In the order of the drill</source>
            <translation>按题目顺序</translation>
        </message>
        <message>
            <source>Lowest agreement first</source>
            <translation>一致率低的在前</translation>
        </message>
        <message>
            <source>No ambiguous question</source>
            <translation>没有歧义题</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Order of the questions</source>
            <translation>题目排序</translation>
        </message>
        <message>
            <source>Your note: a better wording, what to ask the office</source>
            <translation>您的批注：建议的表述、需请示的问题</translation>
        </message>
        <message>
            <source>ambiguous</source>
            <translation>有歧义</translation>
        </message>
        <message>
            <source>doubtful key</source>
            <translation>答案存疑</translation>
        </message>
        <message>
            <source>many left it open</source>
            <translation>多人未作答</translation>
        </message>
        <message>
            <source>misled by what was planted</source>
            <translation>受干扰项误导</translation>
        </message>
        <message>
            <source>most say otherwise than the key</source>
            <translation>多数人与标准答案不同</translation>
        </message>
        <message>
            <source>no answer has half</source>
            <translation>答案分散</translation>
        </message>
        <message>
            <source>two readings</source>
            <translation>两种理解</translation>
        </message>
        <message>
            <source>void</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>{n} questions read in several ways</source>
            <translation>{n} 题理解不一</translation>
        </message>
        <message>
            <source>{n} void</source>
            <translation>作废 {n} 题</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>RankDeeds</name>
        <message>
            <source>The table is on the clipboard: paste it into a spreadsheet.</source>
            <translation>表格已复制，可粘贴到电子表格。</translation>
        </message>
        <message>
            <source>This table stays on this screen and is not copied.</source>
            <translation>本表仅供屏幕查看，不能复制。</translation>
        </message>
    </context>
    <context>
        <name>RankLayout</name>
        <message>
            <source>Gather cards</source>
            <translation>去汇总</translation>
        </message>
        <message>
            <source>Go down to a walk, or to a table of units: numbers there have reasons</source>
            <translation>请进入某次测评或单位表：那里的数字有依据</translation>
        </message>
        <message>
            <source>It stays on this screen</source>
            <translation>仅在本屏显示</translation>
        </message>
        <message>
            <source>Nothing is gathered yet: bring in the cards first</source>
            <translation>尚未汇总评分表，请先汇总</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Stand on a problem in the problem list</source>
            <translation>请在问题清单中选中一个问题</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>There are no rows</source>
            <translation>没有可复制的行</translation>
        </message>
        <message>
            <source>This is the top</source>
            <translation>已在最上层</translation>
        </message>
    </context>
    <context>
        <name>RankPage</name>
        <message>
            <source>Nothing is gathered yet.</source>
            <translation>尚未汇总评分表。</translation>
        </message>
        <message>
            <source>Working it out …</source>
            <translation>正在计算 …</translation>
        </message>
        <message>
            <source>{n} walks are kept apart</source>
            <translation>{n} 次测评未计入</translation>
        </message>
        <message>
            <source>{sites} sites, {walks} walks, {judged} points judged</source>
            <translation>{sites} 个点位、{walks} 次测评、{judged} 条次</translation>
        </message>
    </context>
    <context>
        <name>RankWords</name>
        <message>
            <source>Adjusted</source>
            <translation>宽严校正</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Against others</source>
            <translation>与他人相比</translation>
        </message>
        <message>
            <source>At one time with others</source>
            <translation>同场同时比</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Bias taken off</source>
            <translation>校正后</translation>
        </message>
        <message>
            <source>Black list</source>
            <translation>黑榜</translation>
        </message>
        <message>
            <source>By area</source>
            <translation>属地</translation>
        </message>
        <message>
            <source>By trade</source>
            <translation>条线</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>无法判定</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>行业主管部门</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>不同之处</translation>
        </message>
        <message>
            <source>Exact place</source>
            <translation>具体位置</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>热力图</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>认定方式</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>部分符合</translation>
        </message>
        <message>
            <source>Inspectors</source>
            <translation>测评员</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>已测</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>未计入</translation>
        </message>
        <message>
            <source>Last place</source>
            <translation>上期名次</translation>
        </message>
        <message>
            <source>Last score</source>
            <translation>上期得分</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>包联领导</translation>
        </message>
        <message>
            <source>List</source>
            <translation>红黑榜</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>失分次数</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>不计</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>未测评</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>Only on this screen: it cannot be copied or exported. Own rate less that of others at the same points, in percentage points: above 0 is lenient, below strict.</source>
            <translation>仅供本屏查看，不能复制或导出。同条目本人得分率减他人得分率（百分点）：正为偏宽，负为偏严。</translation>
        </message>
        <message>
            <source>Only on this screen: it cannot be copied or exported. The rate of each walk less the mean bias of its inspectors; a model that takes for granted that they were sent to like sites.</source>
            <translation>仅供本屏查看，不能复制或导出。每次测评得分率减去测评员的平均宽严偏差；此模型以各人所去点位相近为前提。</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Pass rate</source>
            <translation>符合率</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Points earned</source>
            <translation>得分/分值</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>易失分条目</translation>
        </message>
        <message>
            <source>Problem list</source>
            <translation>问题清单</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题数</translation>
        </message>
        <message>
            <source>Project or indicator</source>
            <translation>项目、指标</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>测评项目</translation>
        </message>
        <message>
            <source>Ranked by</source>
            <translation>排名值</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>Red list</source>
            <translation>红榜</translation>
        </message>
        <message>
            <source>Rise or fall</source>
            <translation>升降</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Score rate</source>
            <translation>得分率</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>点位</translation>
        </message>
        <message>
            <source>Site types</source>
            <translation>点位类型</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>点位数</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>总体</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>典型</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Walks</source>
            <translation>测评次数</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>存在问题</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>a drill</source>
            <translation>培训考核</translation>
        </message>
        <message>
            <source>a re-check</source>
            <translation>回头看</translation>
        </message>
        <message>
            <source>all cards alike</source>
            <translation>各表一致</translation>
        </message>
        <message>
            <source>an outside edition</source>
            <translation>对外版</translation>
        </message>
        <message>
            <source>appeal granted</source>
            <translation>申诉撤销扣分</translation>
        </message>
        <message>
            <source>carried to another version</source>
            <translation>由其他版本转入</translation>
        </message>
        <message>
            <source>conflict open</source>
            <translation>冲突未裁定</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>已裁定</translation>
        </message>
        <message>
            <source>lenient</source>
            <translation>偏宽</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>取平均</translation>
        </message>
        <message>
            <source>not admitted</source>
            <translation>未采纳</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>未封存</translation>
        </message>
        <message>
            <source>nothing judged</source>
            <translation>无有效记录</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>沿途问题</translation>
        </message>
        <message>
            <source>one card</source>
            <translation>单表</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>overruled</source>
            <translation>改判</translation>
        </message>
        <message>
            <source>photos: {n}</source>
            <translation>照片 {n} 张</translation>
        </message>
        <message>
            <source>points left blank</source>
            <translation>有空白条目</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>site could not be judged</source>
            <translation>点位无法测评</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>偏严</translation>
        </message>
        <message>
            <source>the one card that judged it</source>
            <translation>仅一表测评</translation>
        </message>
        <message>
            <source>this kind of round is not ranked</source>
            <translation>此类轮次不参与排名</translation>
        </message>
        <message>
            <source>tied</source>
            <translation>并列</translation>
        </message>
        <message>
            <source>version undecided</source>
            <translation>版本未定</translation>
        </message>
        <message>
            <source>{judged} points</source>
            <translation>{judged} 条次</translation>
        </message>
        <message>
            <source>{known} of {walks} walks</source>
            <translation>{known}/{walks} 次测评</translation>
        </message>
        <message>
            <source>{met} of {judged}</source>
            <translation>{met}/{judged}</translation>
        </message>
        <message>
            <source>{sites} sites · {judged} points</source>
            <translation>{sites} 点位 · {judged} 条次</translation>
        </message>
    </context>
    <context>
        <name>Rate</name>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>RatersForm</name>
        <message>
            <source>Rater {n}</source>
            <translation>评分人 {n}</translation>
        </message>
        <message>
            <source>{least} to {most}, in steps of {step}</source>
            <translation>{least}–{most}，级距{step}</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Blank sheet: {path}</source>
            <translation>空白操作表：{path}</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Duplicate and adapt…</source>
            <translation>复制并改编…</translation>
        </message>
        <message>
            <source>Local numbers</source>
            <translation>本地数值</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Print blank sheet</source>
            <translation>打印空白表</translation>
        </message>
        <message>
            <source>Print, duplicate, or save this checklist</source>
            <translation>打印、复制或另存本表</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Save as Excel…</source>
            <translation>存为电子表格…</translation>
        </message>
        <message>
            <source>Save as YAML…</source>
            <translation>存为 YAML…</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
        <message>
            <source>{n} points, {full} in all</source>
            <translation>{n} 条，共 {full} 分</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Find in the points</source>
            <translation>在条目中查找</translation>
        </message>
        <message>
            <source>No point holds these words.</source>
            <translation>没有条目含有这些字词。</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Points that hold all these words</source>
            <translation>含有全部字词的条目</translation>
        </message>
        <message>
            <source>T tries the topmost point in sight</source>
            <translation>按 T 键试算最上面的条目</translation>
        </message>
        <message>
            <source>Which section to read</source>
            <translation>选择要阅读的项目</translation>
        </message>
        <message>
            <source>Whole checklist</source>
            <translation>全表</translation>
        </message>
        <message>
            <source>{n} more points: choose a section or look for words.</source>
            <translation>另有 {n} 条：请选择项目或查找字词。</translation>
        </message>
    </context>
    <context>
        <name>ReasonModel</name>
        <message>
            <source>Suppose another answer and see the total; nothing is saved</source>
            <translation>试改为其他结果，看总分如何变化；不保存</translation>
        </message>
        <message>
            <source>What if …</source>
            <translation>如果 …</translation>
        </message>
        <message>
            <source>exactly {number}</source>
            <translation>精确值 {number}</translation>
        </message>
        <message>
            <source>{found}, limit {limit}</source>
            <translation>{found}，界限 {limit}</translation>
        </message>
    </context>
    <context>
        <name>ReasonRow</name>
        <message>
            <source>Another reason</source>
            <translation>其他原因</translation>
        </message>
        <message>
            <source>Another reason, then Enter</source>
            <translation>其他原因，回车确认</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Watched long enough and saw no fault? Then it is met: go back and press 1.</source>
            <translation>已观察足够时间且未见问题？那就是符合：请返回按 1。</translation>
        </message>
        <message>
            <source>Why can it not be judged?</source>
            <translation>为什么无法判定？</translation>
        </message>
    </context>
    <context>
        <name>ReasonTree</name>
        <message>
            <source>Reasons</source>
            <translation>计算依据</translation>
        </message>
    </context>
    <context>
        <name>RefusalDialog</name>
        <message>
            <source>Choose a folder for the workspace</source>
            <translation>选择工作区文件夹</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>选择其他文件夹</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspector 实地测评</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>The workspace cannot be opened</source>
            <translation>工作区打不开</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Back to the sites; nothing is changed</source>
            <translation>返回点位，不作任何改动</translation>
        </message>
        <message>
            <source>Bring in the register</source>
            <translation>导入点位名录</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Pairs not decided, coming in as two sites: {n}.</source>
            <translation>{n} 对尚未决定，将按两个点位导入。</translation>
        </message>
        <message>
            <source>Put the sites into the register, after a backup</source>
            <translation>先备份，再写入名录</translation>
        </message>
        <message>
            <source>Reading {file} …</source>
            <translation>正在读取 {file} …</translation>
        </message>
        <message>
            <source>Rows left out for a fault: {n}.</source>
            <translation>{n} 行有错误，不导入。</translation>
        </message>
        <message>
            <source>Sites to be taken out of the register: {n}.</source>
            <translation>将移出名录的点位：{n} 个。</translation>
        </message>
        <message>
            <source>Stopped; the register is as it was.</source>
            <translation>已停止，名录未变。</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Taken back: sites gone: {new}, as they were before: {changed}.</source>
            <translation>已撤回：移除 {new} 个点位，{changed} 个恢复原样。</translation>
        </message>
        <message>
            <source>The register took in sites: {new}, changed: {changed}, taken out: {gone} (still drawn in rounds: {drawn}).</source>
            <translation>名录已更新：新增 {new} 个，变更 {changed} 个，移出 {gone} 个（其中 {drawn} 个仍保留在已抽取的轮次中）。</translation>
        </message>
        <message>
            <source>The register took in sites: {new}, changed: {changed}.</source>
            <translation>名录新增 {new} 个点位，更改 {changed} 个。</translation>
        </message>
        <message>
            <source>{file}: sites: {rows}, as the register has them: {same}</source>
            <translation>{file}：{rows} 个点位，其中 {same} 个与名录一致</translation>
        </message>
    </context>
    <context>
        <name>RegisterRows</name>
        <message>
            <source>Changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>May be one</source>
            <translation>可能重复</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>No longer in the list</source>
            <translation>清单中已无</translation>
        </message>
        <message>
            <source>Rows of the table</source>
            <translation>表格的行</translation>
        </message>
        <message>
            <source>Which rows</source>
            <translation>显示哪些行</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Both degrees in one column</source>
            <translation>经纬度（同一列）</translation>
        </message>
        <message>
            <source>Community or village</source>
            <translation>社区（村）</translation>
        </message>
        <message>
            <source>Degrees east</source>
            <translation>经度</translation>
        </message>
        <message>
            <source>Degrees north</source>
            <translation>纬度</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>行业主管部门</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区县</translation>
        </message>
        <message>
            <source>Leader of the community</source>
            <translation>社区负责人</translation>
        </message>
        <message>
            <source>Leader of the department</source>
            <translation>部门分管领导</translation>
        </message>
        <message>
            <source>Leader of the district</source>
            <translation>区县包联领导</translation>
        </message>
        <message>
            <source>Leader of the street</source>
            <translation>街道包联领导</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>责任领导</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>North, east</source>
            <translation>北纬，东经</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Street or town</source>
            <translation>街道（乡镇）</translation>
        </message>
        <message>
            <source>Type of site</source>
            <translation>点位类型</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>names one sign apart</source>
            <translation>名称只差一字</translation>
        </message>
        <message>
            <source>names that sound alike</source>
            <translation>名称读音相同</translation>
        </message>
        <message>
            <source>same site</source>
            <translation>同一点位</translation>
        </message>
        <message>
            <source>the same address</source>
            <translation>地址相同</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>名称相同</translation>
        </message>
        <message>
            <source>the same name but for brackets</source>
            <translation>除括号外名称相同</translation>
        </message>
        <message>
            <source>two sites</source>
            <translation>两个点位</translation>
        </message>
        <message>
            <source>within 30 m of each other</source>
            <translation>相距不到30米</translation>
        </message>
    </context>
    <context>
        <name>ResultPapersPart</name>
        <message>
            <source>Asked for when the papers are made</source>
            <translation>出具时选择</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Every file is read back and proved; results are sealed by this laptop's key</source>
            <translation>每份文件写出后读回核验；成绩单由本机密钥封存</translation>
        </message>
        <message>
            <source>Everybody's result, with certificates</source>
            <translation>每人成绩单（含合格证）</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>存放文件夹</translation>
        </message>
        <message>
            <source>Made and proved: {n} papers.</source>
            <translation>已出具并核验 {n} 份。</translation>
        </message>
        <message>
            <source>Make the papers</source>
            <translation>出具</translation>
        </message>
        <message>
            <source>Making the papers …</source>
            <translation>正在出具……</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Papers made</source>
            <translation>已出具的文件</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>考核报告（PDF）</translation>
        </message>
        <message>
            <source>Report (workbook)</source>
            <translation>考核报告（工作簿）</translation>
        </message>
        <message>
            <source>Results signed so far: {n}.</source>
            <translation>已签发成绩 {n} 份。</translation>
        </message>
        <message>
            <source>Stopped. Papers finished before stay in the folder.</source>
            <translation>已停止。此前完成的文件保留在文件夹中。</translation>
        </message>
        <message>
            <source>Trainer who signs the results</source>
            <translation>签发成绩的培训员</translation>
        </message>
        <message>
            <source>Which papers</source>
            <translation>出具内容</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>已核验</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Cards ({ends});;All files (*)</source>
            <translation>评分表 ({ends});;所有文件 (*)</translation>
        </message>
        <message>
            <source>Choose cards of this drill</source>
            <translation>选择本次考核的评分表</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>页面部分</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>考核结果</translation>
        </message>
        <message>
            <source>Training drill</source>
            <translation>培训考核</translation>
        </message>
        <message>
            <source>no roster</source>
            <translation>无花名册</translation>
        </message>
        <message>
            <source>{n} handed in</source>
            <translation>已交 {n} 人</translation>
        </message>
        <message>
            <source>{n} missing</source>
            <translation>未交 {n} 人</translation>
        </message>
        <message>
            <source>{n} questions count</source>
            <translation>计入 {n} 题</translation>
        </message>
        <message>
            <source>{n} to be ruled on</source>
            <translation>{n} 人待裁定</translation>
        </message>
        <message>
            <source>{passed} pass, {retrain} retrain</source>
            <translation>合格 {passed} 人，复训 {retrain} 人</translation>
        </message>
    </context>
    <context>
        <name>ResultsWords</name>
        <message>
            <source>95 % interval</source>
            <translation>95% 区间</translation>
        </message>
        <message>
            <source>After</source>
            <translation>修订后</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>一致性</translation>
        </message>
        <message>
            <source>Agreement rate</source>
            <translation>一致率</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>修订前</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>评判倾向</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>系数</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Detection rate</source>
            <translation>问题检出率</translation>
        </message>
        <message>
            <source>Drill</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>False alarms</source>
            <translation>误扣</translation>
        </message>
        <message>
            <source>In the order of the roster</source>
            <translation>按花名册顺序</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>标准答案</translation>
        </message>
        <message>
            <source>Leniency</source>
            <translation>宽严</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>对照图</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>漏判</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>题号</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Paper answers</source>
            <translation>纸质作答</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>测评条目</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>题目</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>出具</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Rulings</source>
            <translation>修订</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>作答</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Usual error</source>
            <translation>常见错答</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>由谁</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>for the answer to {label}</source>
            <translation>因第 {label} 题作答</translation>
        </message>
        <message>
            <source>key was on the laptop</source>
            <translation>电脑上有标准答案</translation>
        </message>
        <message>
            <source>lenient</source>
            <translation>偏宽</translation>
        </message>
        <message>
            <source>not on the roster</source>
            <translation>不在花名册</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>纸质</translation>
        </message>
        <message>
            <source>pass before</source>
            <translation>修订前合格</translation>
        </message>
        <message>
            <source>practised</source>
            <translation>练习过</translation>
        </message>
        <message>
            <source>retrain before</source>
            <translation>修订前复训</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>偏严</translation>
        </message>
        <message>
            <source>{n} attempts</source>
            <translation>作答 {n} 次</translation>
        </message>
        <message>
            <source>{n} notes</source>
            <translation>{n} 条提示</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part}/{whole}</translation>
        </message>
        <message>
            <source>{said} ({n})</source>
            <translation>{said}（{n} 人）</translation>
        </message>
    </context>
    <context>
        <name>ReturnAsk</name>
        <message>
            <source>Leave it sealed</source>
            <translation>保持封存</translation>
        </message>
        <message>
            <source>Leave the visit as it is</source>
            <translation>不作更改</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Open the visit again as a new revision; the sealed card stays what it was</source>
            <translation>作为新版本重新打开；已封存的评分表保持原样</translation>
        </message>
        <message>
            <source>The card was returned</source>
            <translation>评分表被退回</translation>
        </message>
        <message>
            <source>What should be mended?</source>
            <translation>需要补正什么？</translation>
        </message>
        <message>
            <source>Who returned it?</source>
            <translation>由谁退回？</translation>
        </message>
        <message>
            <source>Who returned the card</source>
            <translation>退回人</translation>
        </message>
        <message>
            <source>Why the card was returned</source>
            <translation>退回理由</translation>
        </message>
    </context>
    <context>
        <name>RevealStrip</name>
        <message>
            <source>Answered</source>
            <translation>作答</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>标准答案</translation>
        </message>
        <message>
            <source>Not as the key</source>
            <translation>与标准答案不一致</translation>
        </message>
        <message>
            <source>Not as the key: a fault was missed</source>
            <translation>与标准答案不一致：漏判了问题</translation>
        </message>
        <message>
            <source>Not as the key: points were taken off where nothing is wrong</source>
            <translation>与标准答案不一致：误扣了分</translation>
        </message>
        <message>
            <source>Nothing was answered</source>
            <translation>未作答</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>The first answer counts and stays as it is. Enter goes on.</source>
            <translation>以首次作答为准，不能再改。按 Enter 继续。</translation>
        </message>
        <message>
            <source>What may mislead</source>
            <translation>干扰项</translation>
        </message>
    </context>
    <context>
        <name>ReviewPart</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>失分</translation>
        </message>
        <message>
            <source>Nothing of that kind.</source>
            <translation>没有此类记录。</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>复核</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>未计分</translation>
        </message>
        <message>
            <source>With a word or photo</source>
            <translation>有记录或照片</translation>
        </message>
        <message>
            <source>photos: {n}</source>
            <translation>照片 {n} 张</translation>
        </message>
        <message>
            <source>problems: {n}</source>
            <translation>问题 {n} 个</translation>
        </message>
    </context>
    <context>
        <name>RosterPart</name>
        <message>
            <source>Columns number, name, unit; it can be dropped here as well</source>
            <translation>含编号、姓名、单位三列；也可拖放到此处</translation>
        </message>
        <message>
            <source>Keep this roster</source>
            <translation>采用此花名册</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不采用</translation>
        </message>
        <message>
            <source>No roster: any number is taken, and nobody is named as missing.</source>
            <translation>没有花名册：任何编号均可作答，也不列出未交人员。</translation>
        </message>
        <message>
            <source>People read: {n}. Nothing is kept yet.</source>
            <translation>已读出 {n} 人，尚未保存。</translation>
        </message>
        <message>
            <source>People: {n}. Numbers not in the roster are refused.</source>
            <translation>共 {n} 人；不在花名册中的编号不予接受。</translation>
        </message>
        <message>
            <source>Roster from a workbook</source>
            <translation>从表格读取花名册</translation>
        </message>
        <message>
            <source>Roster from a workbook…</source>
            <translation>从表格读取花名册…</translation>
        </message>
        <message>
            <source>Roster kept, people: {n}</source>
            <translation>已保存花名册：{n} 人</translation>
        </message>
        <message>
            <source>Tables ({kinds});;All files (*)</source>
            <translation>表格 ({kinds});;所有文件 (*)</translation>
        </message>
        <message>
            <source>Who takes it</source>
            <translation>应考人员</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>另有 {n} 项</translation>
        </message>
        <message>
            <source>and {n} more people</source>
            <translation>另有 {n} 人</translation>
        </message>
    </context>
    <context>
        <name>RoundWords</name>
        <message>
            <source>replaced by {site}</source>
            <translation>由“{site}”替补</translation>
        </message>
        <message>
            <source>stands in for {site}</source>
            <translation>替补“{site}”</translation>
        </message>
    </context>
    <context>
        <name>RoundsPage</name>
        <message>
            <source>Assign</source>
            <translation>分派</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>新建轮次</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Plan a round: kind, window, checklists, people</source>
            <translation>制定轮次：测评方式、时间、测评表、人员</translation>
        </message>
        <message>
            <source>Reading the round …</source>
            <translation>正在读取轮次…</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>测评轮次</translation>
        </message>
        <message>
            <source>Say what it is; sites are drawn and assigned in the steps that follow.</source>
            <translation>先写明轮次；随后抽取并分派点位。</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>派发</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Stopped. Choose the round again to read it.</source>
            <translation>已停止。请重新选择该轮次。</translation>
        </message>
        <message>
            <source>came in an assignment</source>
            <translation>由任务单带入</translation>
        </message>
        <message>
            <source>sites: {n}</source>
            <translation>{n} 个点位</translation>
        </message>
    </context>
    <context>
        <name>RouteSheets</name>
        <message>
            <source>Folder for the sheets</source>
            <translation>操作表文件夹</translation>
        </message>
        <message>
            <source>Sheets for the route: {n} in {folder}</source>
            <translation>路线操作表：{n} 份，在 {folder}</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>Add a row</source>
            <translation>添加一行</translation>
        </message>
        <message>
            <source>Counted at most</source>
            <translation>最多计几次</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>后果</translation>
        </message>
        <message>
            <source>From</source>
            <translation>不低于</translation>
        </message>
        <message>
            <source>How many are needed</source>
            <translation>应有数量</translation>
        </message>
        <message>
            <source>How the point is scored</source>
            <translation>本条如何计分</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>档次</translation>
        </message>
        <message>
            <source>More each period</source>
            <translation>每期加扣</translation>
        </message>
        <message>
            <source>One more row of the rule</source>
            <translation>给规则添加一行</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>分项</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>期数</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Points off</source>
            <translation>扣分</translation>
        </message>
        <message>
            <source>Points off each</source>
            <translation>每次扣分</translation>
        </message>
        <message>
            <source>Rate at most, %</source>
            <translation>得分率上限（%）</translation>
        </message>
        <message>
            <source>Share of full points</source>
            <translation>占满分比例</translation>
        </message>
        <message>
            <source>Size of the sample</source>
            <translation>抽查数量</translation>
        </message>
        <message>
            <source>Step in points</source>
            <translation>级距（分）</translation>
        </message>
        <message>
            <source>Take row {n} out</source>
            <translation>删去第 {n} 行</translation>
        </message>
        <message>
            <source>Take this row out</source>
            <translation>删去本行</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>不高于</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>计数内容</translation>
        </message>
        <message>
            <source>What is recorded</source>
            <translation>记录内容</translation>
        </message>
        <message>
            <source>What is watched</source>
            <translation>观察内容</translation>
        </message>
        <message>
            <source>What it ends</source>
            <translation>作用范围</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>earns nothing</source>
            <translation>不得分</translation>
        </message>
        <message>
            <source>its section</source>
            <translation>所在项目</translation>
        </message>
        <message>
            <source>one of a few</source>
            <translation>选一项</translation>
        </message>
        <message>
            <source>the rate is capped</source>
            <translation>得分率封顶</translation>
        </message>
        <message>
            <source>the whole checklist</source>
            <translation>整张测评表</translation>
        </message>
        <message>
            <source>the whole fails</source>
            <translation>整表不合格</translation>
        </message>
        <message>
            <source>words</source>
            <translation>文字</translation>
        </message>
    </context>
    <context>
        <name>RulePart</name>
        <message>
            <source>Add a bound</source>
            <translation>添加界限</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>不低于</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>不高于</translation>
        </message>
        <message>
            <source>Change a bound below, and the rule is your own</source>
            <translation>改动下方任一界限即成为自定规则</translation>
        </message>
        <message>
            <source>Counts are stated for so many sites</source>
            <translation>题数界限按此点位数规定</translation>
        </message>
        <message>
            <source>Counts follow the number of questions</source>
            <translation>题数按题量折算</translation>
        </message>
        <message>
            <source>Counts follow the number of sites</source>
            <translation>题数按点位数折算</translation>
        </message>
        <message>
            <source>Counts stand as they are</source>
            <translation>题数不折算</translation>
        </message>
        <message>
            <source>How counts follow the size</source>
            <translation>题数如何折算</translation>
        </message>
        <message>
            <source>One more thing that has to hold</source>
            <translation>再加一项必须满足的条件</translation>
        </message>
        <message>
            <source>This drill has sites: {sites}, questions: {points}; counts are taken to this size.</source>
            <translation>本次考核有 {sites} 个点位、{points} 题；题数界限按此折算。</translation>
        </message>
        <message>
            <source>Who passes</source>
            <translation>合格规则</translation>
        </message>
        <message>
            <source>and so many questions</source>
            <translation>以及此题数</translation>
        </message>
    </context>
    <context>
        <name>RulingPanel</name>
        <message>
            <source>Amend answer…</source>
            <translation>修订答案…</translation>
        </message>
        <message>
            <source>Amended on {day} by {who}: {why}</source>
            <translation>{day} 由 {who} 修订：{why}</translation>
        </message>
        <message>
            <source>Another key answer: every attempt is graded anew</source>
            <translation>改用另一标准答案，全体重新评阅</translation>
        </message>
        <message>
            <source>As the key said at first: every attempt is graded anew</source>
            <translation>恢复为最初的标准答案，全体重新评阅</translation>
        </message>
        <message>
            <source>Change this question for everybody</source>
            <translation>对全体修订此题</translation>
        </message>
        <message>
            <source>Every attempt is graded anew; before and after are shown under Rulings</source>
            <translation>全体重新评阅；修订前后对照见“修订”</translation>
        </message>
        <message>
            <source>It counts no more: every attempt is graded anew</source>
            <translation>不再计入，全体重新评阅</translation>
        </message>
        <message>
            <source>Let this answer count</source>
            <translation>以此为标准答案</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restored on {day} by {who}: {why}</source>
            <translation>{day} 由 {who} 恢复：{why}</translation>
        </message>
        <message>
            <source>The key stands as it was made.</source>
            <translation>标准答案未作改动。</translation>
        </message>
        <message>
            <source>Void question</source>
            <translation>作废本题</translation>
        </message>
        <message>
            <source>Void since {day} by {who}: {why}</source>
            <translation>{day} 由 {who} 作废：{why}</translation>
        </message>
    </context>
    <context>
        <name>RulingsPart</name>
        <message>
            <source>Everybody before and after</source>
            <translation>修订前后对照</translation>
        </message>
        <message>
            <source>Nothing was changed afterwards. Amend or void a question under Questions.</source>
            <translation>未作修订。可在“题目”中修订答案或作废题目。</translation>
        </message>
        <message>
            <source>Rulings, in the order they were made</source>
            <translation>修订记录（按时间顺序）</translation>
        </message>
        <message>
            <source>amended</source>
            <translation>修订答案</translation>
        </message>
        <message>
            <source>now pass: {who}</source>
            <translation>转为合格：{who}</translation>
        </message>
        <message>
            <source>now retrain: {who}</source>
            <translation>转为复训：{who}</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>{n} graded anew: {up} higher, {down} lower</source>
            <translation>重新评阅 {n} 人：{up} 人上升，{down} 人下降</translation>
        </message>
    </context>
    <context>
        <name>SceneLook</name>
        <message>
            <source>Back to the question  Esc</source>
            <translation>返回题目  Esc</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Farther  −</source>
            <translation>缩小  −</translation>
        </message>
        <message>
            <source>Nearer  +</source>
            <translation>放大  +</translation>
        </message>
        <message>
            <source>Next photo  Page down</source>
            <translation>下一张  Page down</translation>
        </message>
        <message>
            <source>Photo before  Page up</source>
            <translation>上一张  Page up</translation>
        </message>
        <message>
            <source>Photo {n} of {count}</source>
            <translation>照片 {n} / {count}</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>情景</translation>
        </message>
    </context>
    <context>
        <name>ScenePanel</name>
        <message>
            <source>At this question</source>
            <translation>本题情景</translation>
        </message>
        <message>
            <source>Look closely</source>
            <translation>放大查看</translation>
        </message>
        <message>
            <source>Look closely at the photos (U)</source>
            <translation>放大查看照片（U）</translation>
        </message>
        <message>
            <source>Nothing is shown at this question: judge by what the site shows.</source>
            <translation>本题没有单独的情景，请按点位全貌判断。</translation>
        </message>
        <message>
            <source>Photo {n}: press to look closely (U)</source>
            <translation>照片 {n}：点击放大（U）</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>The whole site</source>
            <translation>点位全貌</translation>
        </message>
    </context>
    <context>
        <name>ScenePhotos</name>
        <message>
            <source>Drop pictures here, paste them (Ctrl+V) or choose them (Ctrl+O). Time and place are taken out.</source>
            <translation>将图片拖放到此处、粘贴（Ctrl+V）或选择（Ctrl+O）。拍摄时间与位置会去除。</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>放大查看</translation>
        </message>
        <message>
            <source>One place earlier</source>
            <translation>前移一位</translation>
        </message>
        <message>
            <source>One place later</source>
            <translation>后移一位</translation>
        </message>
        <message>
            <source>Photos of the scene</source>
            <translation>情景照片</translation>
        </message>
        <message>
            <source>Pictures ({kinds});;All files (*)</source>
            <translation>图片 ({kinds});;所有文件 (*)</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>ScoreHeader</name>
        <message>
            <source>Not saved: {n}</source>
            <translation>未保存：{n}</translation>
        </message>
        <message>
            <source>Points earned over points judged until now; press to see how it comes about</source>
            <translation>已测条目得分与应得分之比；点击查看说明</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>已保存 {time}</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>正在保存……</translation>
        </message>
        <message>
            <source>Score so far</source>
            <translation>已测得分率</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>{done}/{total}</translation>
        </message>
    </context>
    <context>
        <name>ScorePart</name>
        <message>
            <source>Earned of possible</source>
            <translation>得分/应得分</translation>
        </message>
        <message>
            <source>Points met</source>
            <translation>符合率</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Score rate</source>
            <translation>得分率</translation>
        </message>
        <message>
            <source>Score rate so far</source>
            <translation>已测得分率</translation>
        </message>
    </context>
    <context>
        <name>ScoringPage</name>
        <message>
            <source>Every point is judged. Finish when you are ready.</source>
            <translation>全部条目已测评，可以结束本次测评。</translation>
        </message>
        <message>
            <source>Every question of this site is answered.</source>
            <translation>本点位的题目已全部作答。</translation>
        </message>
        <message>
            <source>Nothing is open here that one key could judge</source>
            <translation>这里没有可一键判定的未测评条目</translation>
        </message>
        <message>
            <source>Point {point}: answer cleared</source>
            <translation>条目 {point}：已清除</translation>
        </message>
        <message>
            <source>Point {point}: exact place cleared</source>
            <translation>条目 {point}：已清除具体位置</translation>
        </message>
        <message>
            <source>Point {point}: exact place written</source>
            <translation>条目 {point}：已填写具体位置</translation>
        </message>
        <message>
            <source>Point {point}: note cleared</source>
            <translation>条目 {point}：已清除备注</translation>
        </message>
        <message>
            <source>Point {point}: note written</source>
            <translation>条目 {point}：已填写备注</translation>
        </message>
        <message>
            <source>Point {point}: photo added</source>
            <translation>条目 {point}：已添加照片</translation>
        </message>
        <message>
            <source>Point {point}: photo removed</source>
            <translation>条目 {point}：已移除照片</translation>
        </message>
        <message>
            <source>Point {point}: problem added</source>
            <translation>条目 {point}：已添加问题</translation>
        </message>
        <message>
            <source>Point {point}: problem changed</source>
            <translation>条目 {point}：已修改问题</translation>
        </message>
        <message>
            <source>Point {point}: problem removed</source>
            <translation>条目 {point}：已删除问题</translation>
        </message>
        <message>
            <source>Point {point}: written</source>
            <translation>条目 {point}：已填写</translation>
        </message>
        <message>
            <source>Point {point}: {answer}</source>
            <translation>条目 {point}：{answer}</translation>
        </message>
        <message>
            <source>There is no last time at this point</source>
            <translation>本条没有上次记录</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>{earned} of {full} points</source>
            <translation>{earned} / {full} 分</translation>
        </message>
        <message>
            <source>{n} points met — one undo takes all back</source>
            <translation>{n} 条符合，可一次撤销</translation>
        </message>
        <message>
            <source>{n} points: answers taken back</source>
            <translation>已撤回 {n} 条的记录</translation>
        </message>
    </context>
    <context>
        <name>SealPart</name>
        <message>
            <source>A sealed visit can be ranked. It can no longer be changed.</source>
            <translation>封存后方可参加排名，且不能再修改。</translation>
        </message>
        <message>
            <source>After the seal nothing can be changed, unless the card is returned.</source>
            <translation>封存后不能更改，除非评分表被退回。</translation>
        </message>
        <message>
            <source>End the log: nothing in it changes any more</source>
            <translation>结束记录，此后不再改动</translation>
        </message>
        <message>
            <source>Leave the visit open</source>
            <translation>保持未封存</translation>
        </message>
        <message>
            <source>Not judged and blank: {n}; a blank is never a pass.</source>
            <translation>未测评 {n} 条，留空不等于符合。</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Notes, photos or reasons still missing: {n}.</source>
            <translation>尚缺说明、照片或原因 {n} 处。</translation>
        </message>
        <message>
            <source>Photos that would stay in the tray, at no point: {n}.</source>
            <translation>照片盘中还有 {n} 张照片未归到条目。</translation>
        </message>
        <message>
            <source>Revision {n}, because the card was returned: {reason}</source>
            <translation>第 {n} 版，因评分表被退回：{reason}</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Seal it now</source>
            <translation>确认封存</translation>
        </message>
        <message>
            <source>Seal this visit</source>
            <translation>封存本次测评</translation>
        </message>
        <message>
            <source>Sealed {when}. Its answers stand as they are.</source>
            <translation>已于 {when} 封存，记录不再改动。</translation>
        </message>
    </context>
    <context>
        <name>SeekDialog</name>
        <message>
            <source>Find a unit, site or point</source>
            <translation>查找单位、点位或条目</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>Words or pinyin initials</source>
            <translation>文字或拼音首字母</translation>
        </message>
    </context>
    <context>
        <name>SeenDialog</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Entering afterwards</source>
            <translation>补录</translation>
        </message>
        <message>
            <source>Everything judged from now on was seen at:</source>
            <translation>此后判定的条目，考察时间为：</translation>
        </message>
        <message>
            <source>Seen as it is entered</source>
            <translation>随录入时间</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>设定</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>as a photo says: {time}</source>
            <translation>按照片时间：{time}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A point that is met needs nothing more.</source>
            <translation>符合的条目无需再填。</translation>
        </message>
        <message>
            <source>After a judgement</source>
            <translation>判定之后</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>An outside edition names no inspector and carries no originals.</source>
            <translation>对外版不含测评员姓名和原始照片。</translation>
        </message>
        <message>
            <source>As on the sheet</source>
            <translation>按测评表</translation>
        </message>
        <message>
            <source>As on the sheet, or as you walk past them.</source>
            <translation>按测评表，或按行走路线。</translation>
        </message>
        <message>
            <source>As on the walk</source>
            <translation>按行走路线</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl − change it too.</source>
            <translation>也可按 Ctrl + 和 Ctrl −。</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Fields: {site} {id} {type} {date} {round} {period} {kind} {area} {inspectors} {checklist} {office}</source>
            <translation>字段：{site} 点位 {id} 编号 {type} 类型 {date} 日期 {round} 轮次 {period} 时段 {kind} 方式 {area} 属地 {inspectors} 测评员 {checklist} 测评表 {office} 单位</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>文件命名</translation>
        </message>
        <message>
            <source>Go to the next point</source>
            <translation>转到下一条</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>测评员</translation>
        </message>
        <message>
            <source>Inspectors</source>
            <translation>测评员</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部版</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左手</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>New photos in it wait in the tray of the visit; empty watches none.</source>
            <translation>其中的新照片会进入测评的照片盘；留空则不关注。</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Of the window; a paper's language is chosen when it is exported.</source>
            <translation>界面语言；导出文件的语言在导出时选择。</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>办公室</translation>
        </message>
        <message>
            <source>Order of points</source>
            <translation>条目顺序</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>对外版</translation>
        </message>
        <message>
            <source>Pages that you never use can stay out of sight.</source>
            <translation>用不到的页面可以不显示。</translation>
        </message>
        <message>
            <source>Papers fit a mail of</source>
            <translation>文件大小上限</translation>
        </message>
        <message>
            <source>Photos on papers</source>
            <translation>导出照片大小</translation>
        </message>
        <message>
            <source>Photos on papers are made smaller until PDF and workbook fit.</source>
            <translation>自动缩小报告中的照片，使 PDF 和工作簿不超过上限。</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右手</translation>
        </message>
        <message>
            <source>Stands on every new visit; several names with commas.</source>
            <translation>自动填入新建的测评；多人用逗号分开。</translation>
        </message>
        <message>
            <source>Stay on the point</source>
            <translation>停在本条</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>强光</translation>
        </message>
        <message>
            <source>Sunlight has the strongest contrast, for work in the open.</source>
            <translation>“强光”对比度最高，适合户外。</translation>
        </message>
        <message>
            <source>The hand that judges</source>
            <translation>操作用手</translation>
        </message>
        <message>
            <source>The left has keys of its own, Q W E R and A S D F, and the page stands mirrored.</source>
            <translation>左手另有 Q W E R 与 A S D F 键，页面左右对调。</translation>
        </message>
        <message>
            <source>The longest edge in pixels; the photos kept stay as they are.</source>
            <translation>长边像素；原照片保持不变。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培训员</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>关注的文件夹</translation>
        </message>
        <message>
            <source>What you do</source>
            <translation>您的工作</translation>
        </message>
        <message>
            <source>Who sends the inspectors; stands on papers.</source>
            <translation>派出单位，印在导出文件上。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Five cards that show the way through a day</source>
            <translation>五张卡片，走一遍一天的工作</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Settings and keys: {home}
Workspace: {workspace}</source>
            <translation>设置和密钥：{home}
工作区：{workspace}</translation>
        </message>
        <message>
            <source>Show the tour</source>
            <translation>再看一遍导览</translation>
        </message>
        <message>
            <source>Your signing key, to be read over the phone: {words}</source>
            <translation>您的签名密钥（电话核对用语）：{words}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>After each point</source>
            <translation>每题之后</translation>
        </message>
        <message>
            <source>As on the sheet</source>
            <translation>按测评表顺序</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>结束时</translation>
        </message>
        <message>
            <source>Day, such as 2026-11-16</source>
            <translation>日期，如 2026-11-16</translation>
        </message>
        <message>
            <source>In an exam nothing is told before the results are out.</source>
            <translation>考核中，成绩发布之前不公布任何答案。</translation>
        </message>
        <message>
            <source>Minutes for all of it; nothing: no limit</source>
            <translation>总时限（分钟）；不填则不限时</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>不公布</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>主办单位</translation>
        </message>
        <message>
            <source>Order of the questions</source>
            <translation>题目顺序</translation>
        </message>
        <message>
            <source>Seed: the same words give the same order</source>
            <translation>种子：相同文字得到相同顺序</translation>
        </message>
        <message>
            <source>Settings of the drill</source>
            <translation>考核设置</translation>
        </message>
        <message>
            <source>Shuffled</source>
            <translation>打乱</translation>
        </message>
        <message>
            <source>Shuffled within each site; everybody has the same order.</source>
            <translation>在每个点位内打乱；所有人的顺序相同。</translation>
        </message>
        <message>
            <source>The best</source>
            <translation>最好一次</translation>
        </message>
        <message>
            <source>The clock may be stopped for a break; scenes are covered meanwhile</source>
            <translation>可暂停计时休息；休息期间遮住情景</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>第一次</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>最后一次</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培训员</translation>
        </message>
        <message>
            <source>What the trainee should know before (optional)</source>
            <translation>考前须知（可不填）</translation>
        </message>
        <message>
            <source>When practice tells the key</source>
            <translation>练习何时公布答案</translation>
        </message>
        <message>
            <source>Where somebody took the drill more than once.</source>
            <translation>适用于多次作答的人员。</translation>
        </message>
        <message>
            <source>Which attempt counts</source>
            <translation>以哪次作答为准</translation>
        </message>
    </context>
    <context>
        <name>ShareForm</name>
        <message>
            <source>Checked</source>
            <translation>共查</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>More met than checked</source>
            <translation>符合数大于共查数</translation>
        </message>
        <message>
            <source>More violations than seen</source>
            <translation>违规数大于总数</translation>
        </message>
        <message>
            <source>Seen in all</source>
            <translation>总数</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>违规数</translation>
        </message>
        <message>
            <source>found, of {whole}</source>
            <translation>达标数，共{whole}</translation>
        </message>
        <message>
            <source>{rate} violating</source>
            <translation>违规率 {rate}</translation>
        </message>
    </context>
    <context>
        <name>SharedStrip</name>
        <message>
            <source>Counted with “{title}”, point {point}: answered there once</source>
            <translation>与「{title}」第 {point} 条共用：在那里判一次即可</translation>
        </message>
        <message>
            <source>Counts in “{title}” too</source>
            <translation>同时计入「{title}」</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往</translation>
        </message>
    </context>
    <context>
        <name>SheetChoice</name>
        <message>
            <source>By title, pinyin initials, kind of site or id</source>
            <translation>按名称、拼音首字母、点位类型或编号</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>测评表</translation>
        </message>
        <message>
            <source>Find a checklist</source>
            <translation>查找测评表</translation>
        </message>
        <message>
            <source>Shared points, asked once and counted in each: {n}</source>
            <translation>共用 {n} 条，只问一次，各表分别计分</translation>
        </message>
        <message>
            <source>Show all {n}</source>
            <translation>显示全部 {n} 份</translation>
        </message>
        <message>
            <source>Show every checklist at hand</source>
            <translation>显示所有测评表</translation>
        </message>
        <message>
            <source>{n} points, {full} in all</source>
            <translation>{n} 条，共 {full} 分</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Answer</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>测评条目</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Whole sheet as rows</source>
            <translation>整张测评表，逐行</translation>
        </message>
    </context>
    <context>
        <name>SheetsPart</name>
        <message>
            <source>A second one makes one walk serve two systems; shared points are asked once.</source>
            <translation>选两份可一次考察服务两套体系；相同的标准只问一次。</translation>
        </message>
        <message>
            <source>Checklist for sites of this type</source>
            <translation>该类型点位所用测评表</translation>
        </message>
        <message>
            <source>Checklists by type of site</source>
            <translation>各类点位所用测评表</translation>
        </message>
        <message>
            <source>any other type</source>
            <translation>其他类型</translation>
        </message>
        <message>
            <source>no second one</source>
            <translation>无第二份</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>不测评</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Campaigns</source>
            <translation>专项行动</translation>
        </message>
        <message>
            <source>Civilised-city sites</source>
            <translation>文明城市实地</translation>
        </message>
        <message>
            <source>Hygiene city</source>
            <translation>卫生城市</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Whole systems</source>
            <translation>测评体系</translation>
        </message>
        <message>
            <source>points that match: {n}</source>
            <translation>{n} 条符合</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} 条</translation>
        </message>
        <message>
            <source>{n} points, {full} in all</source>
            <translation>{n} 条，共 {full} 分</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>{full} points</source>
            <translation>{full}分</translation>
        </message>
    </context>
    <context>
        <name>SideCard</name>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>File: {names}</source>
            <translation>文件：{names}</translation>
        </message>
        <message>
            <source>Let what this side says stand ({key})</source>
            <translation>以这一方为准（{key}）</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>未署名</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>未测评</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>空</translation>
        </message>
        <message>
            <source>card {digest}</source>
            <translation>卡 {digest}</translation>
        </message>
        <message>
            <source>{day} {time} · device {device} · card {digest}</source>
            <translation>{day} {time} · 设备 {device} · 卡 {digest}</translation>
        </message>
        <message>
            <source>{key}   This stands</source>
            <translation>{key}   以此为准</translation>
        </message>
    </context>
    <context>
        <name>SignatureDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Close without signing</source>
            <translation>不签名，关闭</translation>
        </message>
        <message>
            <source>Keep this signature</source>
            <translation>保留此签名</translation>
        </message>
        <message>
            <source>Name in print</source>
            <translation>姓名（正楷）</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Sign here with finger, pen or mouse</source>
            <translation>请用手指、笔或鼠标在此签名</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Take every stroke back</source>
            <translation>撤销全部笔画</translation>
        </message>
        <message>
            <source>Take the last stroke back</source>
            <translation>撤销最后一笔</translation>
        </message>
        <message>
            <source>The name as it stands in print on the papers</source>
            <translation>报告上印出的姓名</translation>
        </message>
        <message>
            <source>Undo the stroke</source>
            <translation>撤销一笔</translation>
        </message>
    </context>
    <context>
        <name>SignatureRow</name>
        <message>
            <source>Sign</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Sign with finger, pen or mouse</source>
            <translation>用手指、笔或鼠标签名</translation>
        </message>
        <message>
            <source>Signature of {name}</source>
            <translation>{name}的签名</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>撤下</translation>
        </message>
        <message>
            <source>Take this signature out, to sign anew</source>
            <translation>撤下此签名，可重新签</translation>
        </message>
    </context>
    <context>
        <name>SignaturesPart</name>
        <message>
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Reason, kept with the decision</source>
            <translation>理由（随裁定保存）</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>裁定人</translation>
        </message>
    </context>
    <context>
        <name>SiteCard</name>
        <message>
            <source>Begin a visit of this site</source>
            <translation>新建该点位的测评</translation>
        </message>
        <message>
            <source>Bring in the office's register, or write a site by hand. Visits can begin without a register too.</source>
            <translation>请导入办公室的点位名录，或手工填写点位。没有名录也可以开始测评。</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Last score rate {rate}</source>
            <translation>最近一次得分率 {rate}</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>责任领导</translation>
        </message>
        <message>
            <source>New visit here</source>
            <translation>在此新建测评</translation>
        </message>
        <message>
            <source>No site yet</source>
            <translation>尚无点位</translation>
        </message>
        <message>
            <source>No such site</source>
            <translation>没有这样的点位</translation>
        </message>
        <message>
            <source>No visit yet</source>
            <translation>尚无测评记录</translation>
        </message>
        <message>
            <source>North, east</source>
            <translation>北纬，东经</translation>
        </message>
        <message>
            <source>Nothing in the register matches.</source>
            <translation>名录中没有符合条件的点位。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>确认移除</translation>
        </message>
        <message>
            <source>Take the site out of the register; its visits stay</source>
            <translation>从名录中移除该点位，测评记录保留</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>测评记录</translation>
        </message>
        <message>
            <source>Visits of the site</source>
            <translation>该点位的测评记录</translation>
        </message>
        <message>
            <source>Write the site anew (F2)</source>
            <translation>修改该点位（F2）</translation>
        </message>
        <message>
            <source>Yes, take it out of the register</source>
            <translation>确认从名录中移除</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Community or village</source>
            <translation>社区（村）</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>行业主管部门</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区县</translation>
        </message>
        <message>
            <source>Edit the site</source>
            <translation>编辑点位</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep the site in the register</source>
            <translation>保存到名录</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>责任领导</translation>
        </message>
        <message>
            <source>Leave the register as it was</source>
            <translation>名录保持不变</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>点位名称</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>新增点位</translation>
        </message>
        <message>
            <source>North, east</source>
            <translation>北纬，东经</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Second department</source>
            <translation>第二主管部门</translation>
        </message>
        <message>
            <source>Street or town</source>
            <translation>街道（乡镇）</translation>
        </message>
        <message>
            <source>Type of site</source>
            <translation>点位类型</translation>
        </message>
        <message>
            <source>as the checklists name it</source>
            <translation>与测评表所写一致</translation>
        </message>
        <message>
            <source>in degrees, such as 30.27, 120.15</source>
            <translation>十进制度数，如 30.27, 120.15</translation>
        </message>
        <message>
            <source>made by the program when empty</source>
            <translation>留空则由程序编号</translation>
        </message>
    </context>
    <context>
        <name>SitePart</name>
        <message>
            <source>Also those that were taken out</source>
            <translation>包括已去掉的条目</translation>
        </message>
        <message>
            <source>Ask every point</source>
            <translation>考全部条目</translation>
        </message>
        <message>
            <source>Ask only points with a key</source>
            <translation>只考有标准答案的条目</translation>
        </message>
        <message>
            <source>Asked: {n} of {all} points</source>
            <translation>共 {all} 条，考 {n} 条</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>点位名称</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>题目</translation>
        </message>
        <message>
            <source>Take the site out</source>
            <translation>移除此点位</translation>
        </message>
        <message>
            <source>The others are taken out; Ctrl+Z brings them back</source>
            <translation>其余条目将去掉；可用 Ctrl+Z 恢复</translation>
        </message>
        <message>
            <source>The whole site</source>
            <translation>整个点位</translation>
        </message>
        <message>
            <source>Type of site</source>
            <translation>点位类型</translation>
        </message>
        <message>
            <source>What the trainee should know on arrival (optional)</source>
            <translation>到场时学员应知（可不填）</translation>
        </message>
        <message>
            <source>With its scenes and key; Ctrl+Z brings it back</source>
            <translation>连同其情景和标准答案；可用 Ctrl+Z 撤销</translation>
        </message>
    </context>
    <context>
        <name>SiteState</name>
        <message>
            <source>A refused site counts</source>
            <translation>拒检点位</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>State of the site</source>
            <translation>点位状态</translation>
        </message>
        <message>
            <source>This site</source>
            <translation>本点位</translation>
        </message>
        <message>
            <source>as the round says</source>
            <translation>按轮次设置</translation>
        </message>
        <message>
            <source>could be judged</source>
            <translation>可测评</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>All types</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>全部单位</translation>
        </message>
        <message>
            <source>Bring in the register</source>
            <translation>导入点位名录</translation>
        </message>
        <message>
            <source>By name, address, number or pinyin initials (Ctrl+F)</source>
            <translation>按名称、地址、编号或拼音首字母查找（Ctrl+F）</translation>
        </message>
        <message>
            <source>Find a site</source>
            <translation>查找点位</translation>
        </message>
        <message>
            <source>From the office's workbook or table; nothing changes before you apply it</source>
            <translation>从办公室的工作簿或表格导入；确认应用之前不作任何改动</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>新增点位</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>点位</translation>
        </message>
        <message>
            <source>Sites: {n}</source>
            <translation>{n} 个点位</translation>
        </message>
        <message>
            <source>Type of site</source>
            <translation>点位类型</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Write one site by hand</source>
            <translation>手工填写一个点位</translation>
        </message>
    </context>
    <context>
        <name>SizeLine</name>
        <message>
            <source>A bundle carries photos as taken. PDF and workbook carry the scorecard too.</source>
            <translation>上报包含原始照片。PDF 和工作簿中同样带有评分表。</translation>
        </message>
        <message>
            <source>About {sizes}; photos up to {pixels} pixels.</source>
            <translation>预计 {sizes}；照片最长边 {pixels} 像素。</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>上报包</translation>
        </message>
        <message>
            <source>Even so they are larger than that: hand them in on a stick, or leave photos out.</source>
            <translation>仍超过上限：请改用U盘上报，或减少照片。</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Weighing …</source>
            <translation>正在估算大小……</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>工作簿</translation>
        </message>
    </context>
    <context>
        <name>StandInStrip</name>
        <message>
            <source>Can be judged again</source>
            <translation>恢复测评</translation>
        </message>
        <message>
            <source>Cannot “{site}” be judged? Next in the order of the draw: {next}</source>
            <translation>“{site}”无法测评？按抽样次序的下一个：{next}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Reason; it stays in the log of the round</source>
            <translation>说明；留在轮次记录中</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Record it, and take the next site of the same type and area</source>
            <translation>记录原因，并由同类型、同区域的下一个点位替补</translation>
        </message>
        <message>
            <source>Record why the site is not judged; nothing stands in for it</source>
            <translation>记录无法测评的原因，不替补</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>替补</translation>
        </message>
        <message>
            <source>Take back what kept it from being judged</source>
            <translation>撤销无法测评的记录</translation>
        </message>
        <message>
            <source>What keeps it from being judged</source>
            <translation>无法测评的原因</translation>
        </message>
        <message>
            <source>none left</source>
            <translation>已无替补</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>The backup {backup} stands in its place. What stood there before is in {before}</source>
            <translation>已恢复备份 {backup}。恢复前的内容在 {before}</translation>
        </message>
    </context>
    <context>
        <name>StartPart</name>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>Exam: the key is not shown. Hand in at the end; the trainer tells the result.</source>
            <translation>考核：不显示标准答案。答完交卷，成绩由培训员公布。</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Open the first question; the clock runs from now</source>
            <translation>打开第一题，开始计时</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Practice: it does not count, and there is no certificate.</source>
            <translation>练习：不计成绩，没有合格证。</translation>
        </message>
        <message>
            <source>Somebody else takes it</source>
            <translation>换人作答</translation>
        </message>
        <message>
            <source>The best attempt counts.</source>
            <translation>以最好的一次作答为准。</translation>
        </message>
        <message>
            <source>The first attempt counts.</source>
            <translation>以首次作答为准。</translation>
        </message>
        <message>
            <source>The last attempt counts.</source>
            <translation>以最后一次作答为准。</translation>
        </message>
        <message>
            <source>This number handed in before: this would be attempt {n}.</source>
            <translation>此编号已交过卷，再答将是第 {n} 次作答。</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>What is right is told after each question.</source>
            <translation>每题答完即公布答案。</translation>
        </message>
        <message>
            <source>What is right is told at the end.</source>
            <translation>答完后公布答案。</translation>
        </message>
        <message>
            <source>Who takes it</source>
            <translation>谁来作答</translation>
        </message>
        <message>
            <source>as in the roster; it says who you are</source>
            <translation>与花名册一致，以编号认人</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>All saved {time}</source>
            <translation>全部已保存 {time}</translation>
        </message>
        <message>
            <source>Not saved: writing was refused</source>
            <translation>未保存：写入被拒绝</translation>
        </message>
        <message>
            <source>Second copy cannot be written</source>
            <translation>第二份副本无法写入</translation>
        </message>
        <message>
            <source>Second copy catching up</source>
            <translation>第二份副本同步中</translation>
        </message>
        <message>
            <source>Second copy catching up: {n}</source>
            <translation>第二份副本同步中：{n}</translation>
        </message>
        <message>
            <source>Second copy complete</source>
            <translation>第二份副本已同步</translation>
        </message>
        <message>
            <source>Second copy not there</source>
            <translation>第二份副本不在</translation>
        </message>
        <message>
            <source>Workspace: {name}</source>
            <translation>工作区：{name}</translation>
        </message>
        <message>
            <source>Writing: {n}</source>
            <translation>正在写入：{n}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>One fewer</source>
            <translation>减一</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>加一</translation>
        </message>
        <message>
            <source>{what}: one fewer</source>
            <translation>{what}：减一</translation>
        </message>
        <message>
            <source>{what}: one more</source>
            <translation>{what}：加一</translation>
        </message>
    </context>
    <context>
        <name>SupposePanel</name>
        <message>
            <source>As it was answered</source>
            <translation>恢复原结果</translation>
        </message>
        <message>
            <source>Earned of possible</source>
            <translation>得分 / 应得分</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部恢复</translation>
        </message>
        <message>
            <source>Score rate</source>
            <translation>得分率</translation>
        </message>
        <message>
            <source>Take every supposed answer back</source>
            <translation>撤去全部试算结果</translation>
        </message>
        <message>
            <source>Take the supposed answer of this point back</source>
            <translation>撤去本条的试算结果</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>What-if: nothing is saved</source>
            <translation>试算，不保存</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>另有{n}条</translation>
        </message>
    </context>
    <context>
        <name>TakingPage</name>
        <message>
            <source>All drills</source>
            <translation>全部考核</translation>
        </message>
        <message>
            <source>Back to the drills (Esc)</source>
            <translation>返回考核列表（Esc）</translation>
        </message>
        <message>
            <source>Handed in: {done} of {whole} answered. Cards sealed and proved: {n}.</source>
            <translation>已交卷：共 {whole} 题，已答 {done} 题；已封存并验证 {n} 份答卷。</translation>
        </message>
        <message>
            <source>Where the cards go: a stick or a folder</source>
            <translation>答卷写到哪里：优盘或文件夹</translation>
        </message>
        <message>
            <source>no time limit</source>
            <translation>不限时</translation>
        </message>
        <message>
            <source>with breaks</source>
            <translation>可休息</translation>
        </message>
        <message>
            <source>without a break</source>
            <translation>不可休息</translation>
        </message>
        <message>
            <source>{n} minutes</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <source>{n} questions</source>
            <translation>{n} 题</translation>
        </message>
        <message>
            <source>{n} sites</source>
            <translation>{n} 个点位</translation>
        </message>
    </context>
    <context>
        <name>TallyKeys</name>
        <message>
            <source>One in order</source>
            <translation>守规 +1</translation>
        </message>
        <message>
            <source>One violating</source>
            <translation>违规 +1</translation>
        </message>
    </context>
    <context>
        <name>TemplatePart</name>
        <message>
            <source>Choose a picture …</source>
            <translation>选择图片 …</translation>
        </message>
        <message>
            <source>Emblem</source>
            <translation>徽标</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Forget the template chosen</source>
            <translation>删除所选模板</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep this template under its name</source>
            <translation>以此名称保存模板</translation>
        </message>
        <message>
            <source>Kept under the name</source>
            <translation>模板名称</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>图片 (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Print no emblem</source>
            <translation>不印徽标</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>The emblem at the head of the papers</source>
            <translation>文件首页的徽标</translation>
        </message>
        <message>
            <source>There is none</source>
            <translation>没有徽标</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>不用</translation>
        </message>
        <message>
            <source>a picture, {mark}</source>
            <translation>图片 {mark}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not kept yet</source>
            <translation>尚未保存</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>1 is met, 2 is not met, 0 does not apply, 9 cannot be judged. Ctrl+Z takes anything back. F1 shows every key. ○ is taken, ● is on disk, ◎ has a second copy.</source>
            <translation>1 符合，2 不符合，0 不适用，9 无法判定。Ctrl+Z 可撤销任何操作，F1 查看全部键位。○ 已录入，● 已写入磁盘，◎ 已有第二份。</translation>
        </message>
        <message>
            <source>A fault has a place and a photo</source>
            <translation>问题要有位置和照片</translation>
        </message>
        <message>
            <source>Begin with a site</source>
            <translation>从点位开始</translation>
        </message>
        <message>
            <source>One key judges a point</source>
            <translation>一键一条</translation>
        </message>
        <message>
            <source>Open the assignment your office sent, or press New visit: choose the checklist, name the site, and judge.</source>
            <translation>打开办公室下发的任务单，或点“新建测评”：选择测评表，写明点位，即可开始。</translation>
        </message>
        <message>
            <source>Pages you never use stay out of sight. The settings can change it at any time.</source>
            <translation>用不到的页面不会显示，可随时在设置中更改。</translation>
        </message>
        <message>
            <source>Seal it and hand it in</source>
            <translation>封存并上报</translation>
        </message>
        <message>
            <source>The finish page lists what is open. After the seal nothing changes; PDF, workbook and bundle are read back and proved before they are called exported. The office drops what comes back onto Gather, decides where sides differ, and publishes from Rank.</source>
            <translation>完成页列出尚缺事项。封存后不再更改；PDF、工作簿和上报包写好后逐项读回核验，无误才算导出。办公室把收回的文件拖到“汇总”，裁定各方分歧，再从“排名”印发通报。</translation>
        </message>
        <message>
            <source>What do you do here?</source>
            <translation>您在这里做什么？</translation>
        </message>
        <message>
            <source>Write what is wrong and exactly where; drop, paste or choose photos. Photos of the whole day can wait in the tray and be put to their points afterwards.</source>
            <translation>写明问题和具体位置；照片可拖入、粘贴或从文件选择。一天的照片可先放入照片盘，事后再逐一归位。</translation>
        </message>
    </context>
    <context>
        <name>TourDialog</name>
        <message>
            <source>A short tour</source>
            <translation>快速导览</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始使用</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>第 {n} 步，共 {all} 步</translation>
        </message>
    </context>
    <context>
        <name>TraineeResultPage</name>
        <message>
            <source>As PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to the drill (Esc)</source>
            <translation>返回本次考核（Esc）</translation>
        </message>
        <message>
            <source>Every question was answered as the key.</source>
            <translation>全部与标准答案一致。</translation>
        </message>
        <message>
            <source>Not as the key: {n}. When you practise again, these come first.</source>
            <translation>与标准答案不一致 {n} 题。再练时这些题排在前面。</translation>
        </message>
        <message>
            <source>Once more; what was missed comes first</source>
            <translation>再练一次，答错的题排在前面</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Practise again</source>
            <translation>再练一次</translation>
        </message>
        <message>
            <source>The key of this drill has no answers: nothing can be told.</source>
            <translation>本次考核的标准答案为空，无法评阅。</translation>
        </message>
        <message>
            <source>Working it out …</source>
            <translation>正在评阅…</translation>
        </message>
        <message>
            <source>Write this result as PDF; a practice has no certificate</source>
            <translation>把结果写成 PDF；练习没有合格证</translation>
        </message>
        <message>
            <source>Written and proved: {file}</source>
            <translation>已写出并验证：{file}</translation>
        </message>
        <message>
            <source>attempt {n}</source>
            <translation>第 {n} 次作答</translation>
        </message>
    </context>
    <context>
        <name>TrainingEmpty</name>
        <message>
            <source>A file that ends in .drill; it can be dropped on the window as well</source>
            <translation>培训包文件；也可拖放到窗口</translation>
        </message>
        <message>
            <source>Drills make inspectors judge alike</source>
            <translation>培训考核让尺度统一</translation>
        </message>
        <message>
            <source>Make a drill</source>
            <translation>新建培训考核</translation>
        </message>
        <message>
            <source>Of checklists, or of a sealed visit</source>
            <translation>取自测评表或已封存的测评</translation>
        </message>
        <message>
            <source>Open a pack…</source>
            <translation>打开培训包…</translation>
        </message>
        <message>
            <source>Ready to try, to change, to give out</source>
            <translation>现成的考核：可试做、修改、发放</translation>
        </message>
        <message>
            <source>Trainees judge them on their laptops or on paper, as an exam or for practice.</source>
            <translation>学员在电脑或纸上作答，用于考核或练习。</translation>
        </message>
        <message>
            <source>You see who misses what, who judges too hard or too softly, and which points are ambiguous.</source>
            <translation>您可看到谁漏判了什么、谁过严或过宽，以及哪些条目有歧义。</translation>
        </message>
        <message>
            <source>You show scenes, in words and photos, and ask points of your checklists. You know the key.</source>
            <translation>您以文字和照片呈现情景，考测评表中的条目，标准答案由您掌握。</translation>
        </message>
        <message>
            <source>questions: {n} · pictures: {pictures}</source>
            <translation>{n} 题 · {pictures} 幅图</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>A file that ends in .drill; it can be dropped on the window as well</source>
            <translation>培训包文件；也可拖放到窗口</translation>
        </message>
        <message>
            <source>A newer {title} is here already; it stays.</source>
            <translation>本机已有更新的“{title}”，予以保留。</translation>
        </message>
        <message>
            <source>All drills</source>
            <translation>全部考核</translation>
        </message>
        <message>
            <source>Drills</source>
            <translation>培训考核</translation>
        </message>
        <message>
            <source>Drills that were put away; they can be taken up again</source>
            <translation>已收起的考核，可重新启用</translation>
        </message>
        <message>
            <source>How inspectors judge beside each other on real visits, and over months</source>
            <translation>实地测评中两人判定对比，以及逐月变化</translation>
        </message>
        <message>
            <source>New drill</source>
            <translation>新建培训考核</translation>
        </message>
        <message>
            <source>Of checklists, or of a sealed visit (Ins)</source>
            <translation>取自测评表或已封存的测评（Ins）</translation>
        </message>
        <message>
            <source>Open a pack</source>
            <translation>打开培训包</translation>
        </message>
        <message>
            <source>Open a pack…</source>
            <translation>打开培训包…</translation>
        </message>
        <message>
            <source>Packs of drills (*.drill);;All files (*)</source>
            <translation>培训包 (*.drill);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Pairs and drift</source>
            <translation>双人对比与变化</translation>
        </message>
        <message>
            <source>Ready drills</source>
            <translation>现成的考核</translation>
        </message>
        <message>
            <source>Show those put away</source>
            <translation>显示已收起的</translation>
        </message>
        <message>
            <source>Taken in: {title} ({mode})</source>
            <translation>已收入：{title}（{mode}）</translation>
        </message>
        <message>
            <source>The drill chosen</source>
            <translation>查看所选考核</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>What drills are, and ready ones to try, to change, to give out</source>
            <translation>培训考核说明，以及可试做、修改、发放的现成考核</translation>
        </message>
        <message>
            <source>{title} ({mode}) was taken in before; nothing changed.</source>
            <translation>{title}（{mode}）此前已收入，没有变化。</translation>
        </message>
        <message>
            <source>{title} is your own drill: it stays, with its key. Try it out here.</source>
            <translation>“{title}”是您自己的考核：原样保留，含标准答案。可在此试做。</translation>
        </message>
    </context>
    <context>
        <name>TrainingStanding</name>
        <message>
            <source>came in: {n}</source>
            <translation>已收 {n} 份</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>已交</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>作答中</translation>
        </message>
        <message>
            <source>missing: {n}</source>
            <translation>未交 {n} 人</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>未作答</translation>
        </message>
    </context>
    <context>
        <name>TrainingWords</name>
        <message>
            <source>exam</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>for trainers</source>
            <translation>培训员用</translation>
        </message>
        <message>
            <source>minutes: {n}</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>put away</source>
            <translation>已收起</translation>
        </message>
        <message>
            <source>questions: {n}</source>
            <translation>{n} 题</translation>
        </message>
        <message>
            <source>shuffled, seed {seed}</source>
            <translation>打乱，种子 {seed}</translation>
        </message>
        <message>
            <source>sites: {n}</source>
            <translation>{n} 个点位</translation>
        </message>
    </context>
    <context>
        <name>TrayBand</name>
        <message>
            <source>More about the tray</source>
            <translation>照片盘的更多操作</translation>
        </message>
        <message>
            <source>Photos that wait for a point</source>
            <translation>等待放到条目的照片</translation>
        </message>
        <message>
            <source>Put here</source>
            <translation>放到本条</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Take no more photos; those that are here stay</source>
            <translation>不再接收照片；已到的保留</translation>
        </message>
        <message>
            <source>To point {id}</source>
            <translation>放到 {id}</translation>
        </message>
        <message>
            <source>Tray  {n}</source>
            <translation>照片盘  {n}</translation>
        </message>
        <message>
            <source>{n} of {all} photos here</source>
            <translation>已到 {n} / {all} 张照片</translation>
        </message>
    </context>
    <context>
        <name>TrayModel</name>
        <message>
            <source>Photo {n} of {all}</source>
            <translation>照片 {n} / {all}</translation>
        </message>
    </context>
    <context>
        <name>TrayPart</name>
        <message>
            <source>Photos of the day</source>
            <translation>当天照片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>已选 {n} 张</translation>
        </message>
    </context>
    <context>
        <name>TrayWatch</name>
        <message>
            <source>Watch a folder for new photos</source>
            <translation>关注文件夹中的新照片</translation>
        </message>
    </context>
    <context>
        <name>TrustList</name>
        <message>
            <source>Keys of the list</source>
            <translation>名单中的密钥</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>不作任何改动</translation>
        </message>
        <message>
            <source>Put it away</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Take them in</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>The list names keys: {n}. It would change: {fresh}. Compare their words before you trust them.</source>
            <translation>名单有密钥 {n} 个，将改动 {fresh} 个。采信前请核对口令词。</translation>
        </message>
        <message>
            <source>What is revoked here stays revoked</source>
            <translation>本机已注销的仍为注销</translation>
        </message>
        <message>
            <source>accepts more cards</source>
            <translation>多认可几张卡</translation>
        </message>
        <message>
            <source>as here</source>
            <translation>与本机相同</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>other name</source>
            <translation>名称不同</translation>
        </message>
        <message>
            <source>revoked there</source>
            <translation>对方已注销</translation>
        </message>
    </context>
    <context>
        <name>TrustNames</name>
        <message>
            <source>Keep the names</source>
            <translation>保存姓名</translation>
        </message>
        <message>
            <source>Names that no outside edition shows, beside those of the inspectors; a comma between them.</source>
            <translation>除测评员外，对外版不显示的姓名，以顿号或逗号隔开。</translation>
        </message>
        <message>
            <source>Names that no outside edition shows: {n}.</source>
            <translation>对外版不显示的姓名：{n} 个。</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>没有改动</translation>
        </message>
        <message>
            <source>They are covered in every note and written answer of an outside edition</source>
            <translation>对外版的备注和文字记录中一律遮盖</translation>
        </message>
    </context>
    <context>
        <name>TrustPart</name>
        <message>
            <source>A file for another laptop or office</source>
            <translation>给其他电脑或办公室的文件</translation>
        </message>
        <message>
            <source>A key says which laptop made a card, not that the judgement is right. A key that is not registered is no fault; name it, call its owner, and compare the words.</source>
            <translation>密钥只说明哪台电脑做的卡，不说明评得对不对。未登记不是错：请命名，致电使用人，核对口令词。</translation>
        </message>
        <message>
            <source>A list of keys another office wrote</source>
            <translation>其他办公室写出的密钥名单</translation>
        </message>
        <message>
            <source>Bring in a list of keys</source>
            <translation>收入密钥名单</translation>
        </message>
        <message>
            <source>Bring in a list …</source>
            <translation>收入名单…</translation>
        </message>
        <message>
            <source>Call the owner and let them read the words on their laptop; type what you hear</source>
            <translation>打电话请对方念出其电脑上的口令词，照所听到的录入</translation>
        </message>
        <message>
            <source>Cards it signs from now on are not taken without you</source>
            <translation>此后它签的卡须经您准入</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>核实</translation>
        </message>
        <message>
            <source>Confirmed: {name}.</source>
            <translation>已核实：{name}。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Keys taken in: {n}.</source>
            <translation>已收入密钥 {n} 个。</translation>
        </message>
        <message>
            <source>Lists of keys (*{end})</source>
            <translation>密钥名单 (*{end})</translation>
        </message>
        <message>
            <source>Lists of keys (*{end});;All files (*)</source>
            <translation>密钥名单 (*{end});;所有文件 (*)</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>未登记</translation>
        </message>
        <message>
            <source>Note that its owner said the words</source>
            <translation>记下对方念对了口令词</translation>
        </message>
        <message>
            <source>Put the key on the list under this name</source>
            <translation>以此名登记</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Registered: {name}.</source>
            <translation>已登记：{name}。</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>注销</translation>
        </message>
        <message>
            <source>Revoked: {name}. Its cards that are here stay accepted: {n}.</source>
            <translation>已注销：{name}。库中它签过的 {n} 张卡仍认可。</translation>
        </message>
        <message>
            <source>The list is written: {name}</source>
            <translation>名单已写出：{name}</translation>
        </message>
        <message>
            <source>The office's own name for this key, such as who uses the laptop</source>
            <translation>办公室给这个密钥起的名字，如电脑使用人</translation>
        </message>
        <message>
            <source>Type a name first</source>
            <translation>请先填写名称</translation>
        </message>
        <message>
            <source>Type the words you hear first</source>
            <translation>请先填写听到的口令</translation>
        </message>
        <message>
            <source>Write the list of keys</source>
            <translation>写出密钥名单</translation>
        </message>
        <message>
            <source>Write the list …</source>
            <translation>写出名单…</translation>
        </message>
        <message>
            <source>confirmed {day}</source>
            <translation>{day} 核实</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>未核实</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>已注销</translation>
        </message>
        <message>
            <source>signed here: {n}</source>
            <translation>库中签过 {n} 张</translation>
        </message>
        <message>
            <source>to be named</source>
            <translation>待命名</translation>
        </message>
    </context>
    <context>
        <name>TryDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Only a try: nothing is kept.</source>
            <translation>仅供试算，不保存。</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
    </context>
    <context>
        <name>TypicalBar</name>
        <message>
            <source>Its picture goes into annex 3 of the bulletin and into a folder  Ctrl+T</source>
            <translation>照片列入通报附件3，并单独存入文件夹  Ctrl+T</translation>
        </message>
        <message>
            <source>Mark as typical</source>
            <translation>标为典型</translation>
        </message>
        <message>
            <source>No longer typical</source>
            <translation>取消典型</translation>
        </message>
        <message>
            <source>{name} marked it as typical: its picture goes with the bulletin.</source>
            <translation>{name}已将其标为典型问题，照片随通报印发。</translation>
        </message>
        <message>
            <source>{name} took the mark off: it is no longer typical.</source>
            <translation>{name}已取消典型标记。</translation>
        </message>
    </context>
    <context>
        <name>VerdictButton</name>
        <message>
            <source>Verdict and grade as they stand; press to see every condition</source>
            <translation>目前的结论和等级；点击查看各项条件</translation>
        </message>
        <message>
            <source>so far: {words}</source>
            <translation>至此：{words}</translation>
        </message>
    </context>
    <context>
        <name>VisitList</name>
        <message>
            <source>A newer version is there: {version}</source>
            <translation>有新版本：{version}</translation>
        </message>
        <message>
            <source>go on at point {point}</source>
            <translation>从第 {point} 条继续</translation>
        </message>
    </context>
    <context>
        <name>VisitTabs</name>
        <message>
            <source>Open visits</source>
            <translation>打开的测评</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>已保存</translation>
        </message>
    </context>
    <context>
        <name>WaitingPart</name>
        <message>
            <source>Counting what was gathered…</source>
            <translation>正在统计已汇总的答卷…</translation>
        </message>
        <message>
            <source>Handed in: {n} of {all}.</source>
            <translation>应交 {all} 人，已交 {n} 人。</translation>
        </message>
        <message>
            <source>Handed in: {n}.</source>
            <translation>已交：{n}。</translation>
        </message>
        <message>
            <source>Missing: {names}</source>
            <translation>未交名单：{names}</translation>
        </message>
        <message>
            <source>Numbers that the roster does not have: {n}.</source>
            <translation>花名册之外的编号：{n} 个。</translation>
        </message>
        <message>
            <source>Practice alone: {n}.</source>
            <translation>仅练习：{n}。</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>收到的答卷</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>另有 {n} 人</translation>
        </message>
    </context>
    <context>
        <name>WalkCard</name>
        <message>
            <source>A file for the inspector is written, with the reason; the walk stays apart meanwhile</source>
            <translation>写出给测评员的退回单并附理由；其间不参加排名</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Admit it</source>
            <translation>准入</translation>
        </message>
        <message>
            <source>Cards of one day by different people are judged apart</source>
            <translation>同日不同人的卡分开计</translation>
        </message>
        <message>
            <source>Cards: {cards}</source>
            <translation>测评卡：{cards}</translation>
        </message>
        <message>
            <source>Do not admit it</source>
            <translation>不准入</translation>
        </message>
        <message>
            <source>Does not rank: {why}</source>
            <translation>不参加排名：{why}</translation>
        </message>
        <message>
            <source>It may rank though no assignment names the visit</source>
            <translation>虽无任务单，可参加排名</translation>
        </message>
        <message>
            <source>It ranks.</source>
            <translation>参加排名。</translation>
        </message>
        <message>
            <source>It stays apart, and is not asked about again</source>
            <translation>另放，不再询问</translation>
        </message>
        <message>
            <source>Points not judged are left out of both sums</source>
            <translation>未测评项不计入得分与满分</translation>
        </message>
        <message>
            <source>Points not judged earn nothing</source>
            <translation>未测评项计零分</translation>
        </message>
        <message>
            <source>Rank over what was judged</source>
            <translation>按已测评项排名</translation>
        </message>
        <message>
            <source>Return with the reason …</source>
            <translation>附理由退回…</translation>
        </message>
        <message>
            <source>The card was reviewed and is in order</source>
            <translation>审核无误</translation>
        </message>
        <message>
            <source>The figures are as if they had never come; they are kept, and can be restored</source>
            <translation>数字如同没收过；记录保留，可恢复</translation>
        </message>
        <message>
            <source>These are two visits</source>
            <translation>这是两次测评</translation>
        </message>
        <message>
            <source>They count in full and earn nothing</source>
            <translation>计入满分，得零分</translation>
        </message>
        <message>
            <source>Withdraw its cards</source>
            <translation>撤下测评卡</translation>
        </message>
        <message>
            <source>not reviewed yet</source>
            <translation>尚未审核</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>reviewed and accepted</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>{rate} of the points that could be earned</source>
            <translation>得分率 {rate}</translation>
        </message>
    </context>
    <context>
        <name>WalkPart</name>
        <message>
            <source>Accepted</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Decided; it can be withdrawn under “Decisions”.</source>
            <translation>已裁定，可在“裁定”中撤下。</translation>
        </message>
        <message>
            <source>Do not rank</source>
            <translation>不参加排名</translation>
        </message>
        <message>
            <source>Not admitted</source>
            <translation>未准入</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>未审核</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>考察点</translation>
        </message>
        <message>
            <source>Points not judged</source>
            <translation>有未测评项</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Returned; to be sent to the inspector: {names}</source>
            <translation>已退回，请发给测评员：{names}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤回。</translation>
        </message>
        <message>
            <source>Walks</source>
            <translation>测评</translation>
        </message>
        <message>
            <source>Walks, point by point</source>
            <translation>逐项查看测评</translation>
        </message>
        <message>
            <source>Where the files of the return go</source>
            <translation>退回单存放处</translation>
        </message>
        <message>
            <source>Which walks</source>
            <translation>哪些测评</translation>
        </message>
        <message>
            <source>Withdrawn: the figures are as if its cards had never come.</source>
            <translation>已撤下：数字如同没收过这些测评卡。</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>未测评</translation>
        </message>
        <message>
            <source>ranks</source>
            <translation>参加排名</translation>
        </message>
        <message>
            <source>taken back at once</source>
            <translation>随即撤回</translation>
        </message>
    </context>
    <context>
        <name>WatchStrip</name>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>开始观察</translation>
        </message>
        <message>
            <source>Watched long enough: no fault seen is met</source>
            <translation>观察时长已够，未见不符合情形即为符合</translation>
        </message>
    </context>
    <context>
        <name>WholeProse</name>
        <message>
            <source>Grades</source>
            <translation>等次</translation>
        </message>
        <message>
            <source>Local numbers</source>
            <translation>本地数值</translation>
        </message>
        <message>
            <source>Roll-up</source>
            <translation>汇总口径</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路线</translation>
        </message>
        <message>
            <source>Rules over the whole</source>
            <translation>综合规则</translation>
        </message>
        <message>
            <source>Sampling plan</source>
            <translation>抽样计划</translation>
        </message>
        <message>
            <source>{kind}, {stratum}: {n} sites or more</source>
            <translation>{kind}，{stratum}：不少于 {n} 处</translation>
        </message>
        <message>
            <source>{title}: {least} % or more</source>
            <translation>{title}：{least}%及以上</translation>
        </message>
    </context>
    <context>
        <name>WhyButton</name>
        <message>
            <source>See how this number came about</source>
            <translation>查看计算依据</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>How this number came about</source>
            <translation>这个数是怎么来的</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Inspector</source>
            <translation>Inspector 实地测评</translation>
        </message>
    </context>
    <context>
        <name>WritingForm</name>
        <message>
            <source>What is recorded</source>
            <translation>记录内容</translation>
        </message>
        <message>
            <source>Write what is recorded, then Enter</source>
            <translation>写下记录，按回车继续</translation>
        </message>
    </context>
    <context>
        <name>self._view</name>
        <message>
            <source>Add photos</source>
            <translation>添加照片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
    </context>
</TS>
