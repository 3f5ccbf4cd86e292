<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accession</name>
    <message>
        <source>Handed over by</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>Kind of transfer</source>
        <translation>交接性质</translation>
    </message>
    <message>
        <source>Its list</source>
        <translation>移交清单号</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>清单日期</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 件</translation>
    </message>
    <message>
        <source>{0}, treated</source>
        <translation>{0}，已处理</translation>
    </message>
    <message>
        <source>{0} pages listed, {1} counted</source>
        <translation>清单 {0} 页，实点 {1} 页</translation>
    </message>
    <message>
        <source>{0} listed, {1} came</source>
        <translation>应收 {0}，实收 {1}</translation>
    </message>
    <message>
        <source>{0} lacking</source>
        <translation>未到 {0}</translation>
    </message>
    <message>
        <source>{0} not on the list</source>
        <translation>单外 {0}</translation>
    </message>
    <message>
        <source>{0} with other pages</source>
        <translation>页数不符 {0}</translation>
    </message>
    <message>
        <source>{0} kept apart</source>
        <translation>隔离 {0}</translation>
    </message>
</context>
<context>
    <name>AccessionState</name>
    <message>
        <source>Expected</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签字</translation>
    </message>
    <message>
        <source>With difference</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>AccessionsPage</name>
    <message>
        <source>Taken over</source>
        <translation>接收档案</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>新清单</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>both signed</source>
        <translation>双方已签字</translation>
    </message>
    <message>
        <source>print deed and list</source>
        <translation>打印交接文据</translation>
    </message>
    <message>
        <source>print the register</source>
        <translation>打印登记簿</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>AccessionsRegister</name>
    <message>
        <source>New list</source>
        <translation>新清单</translation>
    </message>
    <message>
        <source>No unit handed its archives over by a list yet.</source>
        <translation>还没有按清单接收过档案。</translation>
    </message>
    <message>
        <source>Number, unit, its list, who signed</source>
        <translation>接收号、单位、清单号、签字人</translation>
    </message>
    <message>
        <source>{0} lists, {1} pieces expected</source>
        <translation>{0} 份清单，待接收 {1} 件</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开列</translation>
    </message>
    <message>
        <source>Receive by {0}</source>
        <translation>按 {0} 接收</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sign {0}</source>
        <translation>{0} 签字</translation>
    </message>
    <message>
        <source>Both signed</source>
        <translation>双方已签字</translation>
    </message>
    <message>
        <source>It stands on no list of a unit.</source>
        <translation>不在任何移交清单上。</translation>
    </message>
    <message>
        <source>{0} is open: scan what comes, {1} pieces.</source>
        <translation>{0} 已开列，共 {1} 件：来一件扫一件。</translation>
    </message>
    <message>
        <source>{0} is signed: {1} listed, {2} came.</source>
        <translation>{0} 已签字：应收 {1}，实收 {2}。</translation>
    </message>
    <message>
        <source>{0} came; {1} are expected still.</source>
        <translation>{0} 已接收，还有 {1} 件未到。</translation>
    </message>
    <message>
        <source>{0}: keep it apart; it goes to no shelf before it was treated.</source>
        <translation>{0}：单独隔离，处理合格前不上架。</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>In effect</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not in effect</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>As this PC</source>
        <translation>随本机</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Empty: it stays in the room.</source>
        <translation>留空即留在本室。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可不填。</translation>
    </message>
    <message>
        <source>A secret list says what it is for.</source>
        <translation>涉密清单须写明用途。</translation>
    </message>
    <message>
        <source>From jimi up choose the leader who allowed it.</source>
        <translation>机密以上须选批准的领导。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Nothing leaves but onto a registered medium; choose one.</source>
        <translation>只能存到登记过的介质上，请选一个。</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>An account has a name.</source>
        <translation>请填姓名。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>至少选一个角色。</translation>
    </message>
    <message>
        <source>An administrator or an approver is nothing else: no second administrator, and no keeper.</source>
        <translation>三员和审批人不能兼任：不兼其他三员，也不兼保管员。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Name or role</source>
        <translation>姓名、角色</translation>
    </message>
    <message>
        <source>{0} accounts in effect</source>
        <translation>有效账号 {0} 个</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>appoint {0}</source>
        <translation>任命{0}</translation>
    </message>
    <message>
        <source>in or out of effect</source>
        <translation>启用 / 停用</translation>
    </message>
    <message>
        <source>my password</source>
        <translation>我的口令</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的口令</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>waits for the security administrator</source>
        <translation>未启用，待安全保密管理员启用</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>{0} is out of effect now.</source>
        <translation>{0}的账号已停用。</translation>
    </message>
    <message>
        <source>{0} is in effect now.</source>
        <translation>{0}的账号已启用。</translation>
    </message>
    <message>
        <source>Appoint {0}</source>
        <translation>任命{0}</translation>
    </message>
    <message>
        <source>Put into effect</source>
        <translation>启用账号</translation>
    </message>
    <message>
        <source>Take out of effect</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>An administrator&apos;s post never stands empty.</source>
        <translation>三员岗位不能空缺，不能停用。</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>还没有账号。</translation>
    </message>
    <message>
        <source>Not appointed yet: {0}. Until then nothing of jimi and above is kept.</source>
        <translation>三员尚缺：{0}。配齐之前不收机密以上的件。</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>知悉级别</translation>
    </message>
    <message>
        <source>Clearance of {0}</source>
        <translation>{0}的知悉级别</translation>
    </message>
    <message>
        <source>Change clearance</source>
        <translation>调整知悉级别</translation>
    </message>
    <message>
        <source>May see</source>
        <translation>可知悉</translation>
    </message>
    <message>
        <source>no holdings</source>
        <translation>看不到档案</translation>
    </message>
    <message>
        <source>up to {0}, as this PC</source>
        <translation>到{0}（随本机）</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>到{0}</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>知悉级别</translation>
    </message>
    <message>
        <source>password for once</source>
        <translation>一次性口令</translation>
    </message>
    <message>
        <source>Password for {0}</source>
        <translation>给{0}的一次性口令</translation>
    </message>
    <message>
        <source>Give it out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Password for {0}, for 24 hours, shown only now:</source>
        <translation>{0}的一次性口令，24 小时内有效，只在这里显示一次：</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Number of the act</source>
        <translation>文据编号</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二清点人</translation>
    </message>
    <message>
        <source>Who counted with you; not yourself.</source>
        <translation>和你一起清点的人，不能是自己。</translation>
    </message>
    <message>
        <source>Copy it from the signed act.</source>
        <translation>照签字的文据填。</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-28.</source>
        <translation>填日期，如 2026-11-28。</translation>
    </message>
    <message>
        <source>Who signed here?</source>
        <translation>填签字人。</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>The signature under the list becomes void.</source>
        <translation>清册上的签字随之作废。</translation>
    </message>
</context>
<context>
    <name>AdministratorsQuestion</name>
    <message>
        <source>Three administrators</source>
        <translation>三员</translation>
    </message>
    <message>
        <source>Who are the three administrators?</source>
        <translation>三员由哪三位担任？</translation>
    </message>
    <message>
        <source>Three persons, each typing a password; whoever is absent comes later, until then nothing from jimi up.</source>
        <translation>三个人，口令各自输入；不在场的可以以后再补，补齐前不收机密以上的件。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>请填姓名。</translation>
    </message>
    <message>
        <source>Three posts are three persons.</source>
        <translation>三个岗位要由三个人担任。</translation>
    </message>
    <message>
        <source>A keeper cannot be an administrator too.</source>
        <translation>档案员不能兼任三员。</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>May be done now</source>
        <translation>现在可以办</translation>
    </message>
    <message>
        <source>After a question</source>
        <translation>问一句再办</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不能办</translation>
    </message>
    <message>
        <source>By the matrix</source>
        <translation>查审批权限</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Where what was looked into needs leave.</source>
        <translation>查看的件须批准的，选批准人。</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>查档证明编号</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What was found, or that nothing was.</source>
        <translation>写查到什么，或没有查到。</translation>
    </message>
    <message>
        <source>{0} looked into: {1}</source>
        <translation>查看 {0} 件：{1}</translation>
    </message>
    <message>
        <source>Scan what was looked into; nothing means nothing was found.</source>
        <translation>扫查看的件；一件不扫就是没有查到。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>来文（复函）文号</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>写查处结果。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Records Room</source>
        <translation>保密档案室</translation>
    </message>
    <message>
        <source>Confidential Records Room</source>
        <translation>保密档案室</translation>
    </message>
    <message>
        <source>Work goes on where it was left.</source>
        <translation>解锁后回到刚才的工作处。</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Record a paper approval</source>
        <translation>记录纸质审批</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>Enter 往下，Esc 放弃</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Record and lend</source>
        <translation>记录并借出</translation>
    </message>
    <message>
        <source>Signed by ({0} or higher)</source>
        <translation>批准人（{0}及以上）</translation>
    </message>
    <message>
        <source>Esc once more gives up what was typed.</source>
        <translation>再按一次 Esc，放弃已输入的内容。</translation>
    </message>
    <message>
        <source>The form number is missing.</source>
        <translation>还没有填审批单号。</translation>
    </message>
    <message>
        <source>No leader in office may sign this; enter one on page People first.</source>
        <translation>没有在任的人可以批，请先在“人员”页登记。</translation>
    </message>
    <message>
        <source>This is not a date; write it as 2026-11-20 or 20261120.</source>
        <translation>日期不对，请写成 2026-11-20 或 20261120。</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>代 {0}</translation>
    </message>
    <message>
        <source>Record a slip by scope</source>
        <translation>记录按范围的审批单</translation>
    </message>
    <message>
        <source>Empty: all lines are let</source>
        <translation>留空：各行都准</translation>
    </message>
    <message>
        <source>Struck lines of the slip</source>
        <translation>领导划去的行号</translation>
    </message>
    <message>
        <source>This slip has lines 1 to {0}.</source>
        <translation>本单只有第 1 至 {0} 行。</translation>
    </message>
    <message>
        <source>Every line is struck: there is nothing to record.</source>
        <translation>各行都划去了，没有可登记的。</translation>
    </message>
    <message>
        <source>Said by ({0} or higher)</source>
        <translation>由谁批准（{0}以上）</translation>
    </message>
    <message>
        <source>Empty: the room numbers a slip</source>
        <translation>不填则由本室编号</translation>
    </message>
    <message>
        <source>Take down a spoken approval</source>
        <translation>记录口头批准</translation>
    </message>
    <message>
        <source>Why it cannot wait for a signature is missing.</source>
        <translation>没有写明为什么来不及签字。</translation>
    </message>
</context>
<context>
    <name>ApprovalWay</name>
    <message>
        <source>By telephone</source>
        <translation>电话批准</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>当面口头批准</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>书面签批</translation>
    </message>
    <message>
        <source>By password at this PC</source>
        <translation>本机口令批准</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>职务阅文</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Forms</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>能不能办</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>back to the registers</source>
        <translation>回到登记簿</translation>
    </message>
    <message>
        <source>export what is shown</source>
        <translation>导出列出的</translation>
    </message>
</context>
<context>
    <name>ApproveForm</name>
    <message>
        <source>Number of the approval</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Code of the signed list</source>
        <translation>所签清册的校验码</translation>
    </message>
    <message>
        <source>It stands on every page.</source>
        <translation>每页上都有。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>The numbers of the lines, such as 3、5; they stay struck.</source>
        <translation>写序号，如 3、5；划去后不再恢复。</translation>
    </message>
    <message>
        <source>Struck by the leader</source>
        <translation>领导划去的序号</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Only where it is put off.</source>
        <translation>缓办时才填。</translation>
    </message>
    <message>
        <source>As it stands on the form.</source>
        <translation>按审批单填写。</translation>
    </message>
    <message>
        <source>Copy it from the pages that were signed.</source>
        <translation>照签过字的清册抄写。</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>谁签的字？</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>日期，如 2027-06-30。</translation>
    </message>
    <message>
        <source>Numbers of lines that stand on the list.</source>
        <translation>须是清册上现有的序号。</translation>
    </message>
</context>
<context>
    <name>ApproverForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>A higher rung may approve whatever a lower one may.</source>
        <translation>权限高的可以代替权限低的审批。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>In office since</source>
        <translation>任职起始</translation>
    </message>
    <message>
        <source>An approver has a name.</source>
        <translation>请填审批人姓名。</translation>
    </message>
    <message>
        <source>Say which post gives the right to approve.</source>
        <translation>请填其审批所凭的职务。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>请填日期，如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>Approvers</name>
    <message>
        <source>No approver has been entered yet.</source>
        <translation>还没有审批人。</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>姓名、职务</translation>
    </message>
    <message>
        <source>{0} approvers in office</source>
        <translation>在任审批人 {0} 名</translation>
    </message>
    <message>
        <source>new approver</source>
        <translation>新审批人</translation>
    </message>
    <message>
        <source>New approver</source>
        <translation>新审批人</translation>
    </message>
    <message>
        <source>Enter approver</source>
        <translation>登记审批人</translation>
    </message>
    <message>
        <source>still in office</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>A higher rung may approve whatever a lower one may.</source>
        <translation>权限高的可以代替权限低的审批。</translation>
    </message>
    <message>
        <source>end of office</source>
        <translation>任职截止</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>授权代批</translation>
    </message>
    <message>
        <source>{0} leaves the post</source>
        <translation>{0}任职截止</translation>
    </message>
    <message>
        <source>End of office</source>
        <translation>任职截止</translation>
    </message>
    <message>
        <source>Deputy of {0}</source>
        <translation>代{0}审批</translation>
    </message>
    <message>
        <source>Name deputy</source>
        <translation>授权代批</translation>
    </message>
    <message>
        <source>{0} signs until {1}.</source>
        <translation>{0}代批到 {1}。</translation>
    </message>
    <message>
        <source>In office until {0}.</source>
        <translation>任职到 {0}。</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>授权代批</translation>
    </message>
    <message>
        <source>{0} to {1}, up to {2}, {3}</source>
        <translation>{0} 至 {1}，最高{2}，{3}</translation>
    </message>
</context>
<context>
    <name>Arranged</name>
    <message>
        <source>Former codes</source>
        <translation>曾用档号</translation>
    </message>
    <message>
        <source>never given again</source>
        <translation>永不再用</translation>
    </message>
    <message>
        <source>File note</source>
        <translation>备考</translation>
    </message>
    <message>
        <source>box {0}</source>
        <translation>{0} 盒</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Inside file</source>
        <translation>所在案卷</translation>
    </message>
    <message>
        <source>In box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>{0} labels to renew</source>
        <translation>待换标签 {0} 枚</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Renumber</source>
        <translation>改号</translation>
    </message>
    <message>
        <source>Give the new codes</source>
        <translation>改用新档号</translation>
    </message>
    <message>
        <source>one or more records</source>
        <translation>一条或多条</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>拆卷</translation>
    </message>
    <message>
        <source>Split off the new file</source>
        <translation>拆出新卷</translation>
    </message>
    <message>
        <source>one file, or items of one file</source>
        <translation>一个案卷，或同一卷的几件</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>并卷</translation>
    </message>
    <message>
        <source>Merge the files</source>
        <translation>并卷</translation>
    </message>
    <message>
        <source>one or two files</source>
        <translation>一个或两个案卷</translation>
    </message>
    <message>
        <source>File a late document</source>
        <translation>补充归档</translation>
    </message>
    <message>
        <source>File it late</source>
        <translation>补充归档</translation>
    </message>
    <message>
        <source>the file, or an item of its series</source>
        <translation>案卷，或同一序列的一件</translation>
    </message>
    <message>
        <source>Take an item out of its file</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Take the item out</source>
        <translation>抽出这一件</translation>
    </message>
    <message>
        <source>one file, or an item of it</source>
        <translation>一个案卷，或卷内一件</translation>
    </message>
    <message>
        <source>Put into a box</source>
        <translation>装盒</translation>
    </message>
    <message>
        <source>Put into the box</source>
        <translation>放入这一盒</translation>
    </message>
    <message>
        <source>records that have carriers</source>
        <translation>有载体的</translation>
    </message>
    <message>
        <source>Take out of the box</source>
        <translation>出盒</translation>
    </message>
    <message>
        <source>records that lie in boxes</source>
        <translation>在盒里的</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>（密级变了）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新立</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>原为 {0}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>new code and label</source>
        <translation>换号、换标签</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>换号</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} 条</translation>
    </message>
    <message>
        <source>{0} new carriers</source>
        <translation>新载体 {0} 件</translation>
    </message>
    <message>
        <source>{0} carriers withdrawn</source>
        <translation>注销载体 {0} 件</translation>
    </message>
    <message>
        <source>{0} labels to renew</source>
        <translation>待换标签 {0} 枚</translation>
    </message>
    <message>
        <source>Arranged anew: {0}</source>
        <translation>已办：{0}</translation>
    </message>
    <message>
        <source>{0} labels to print</source>
        <translation>待打标签 {0} 枚</translation>
    </message>
    <message>
        <source>The box is made; put the carriers into it now.</source>
        <translation>盒已建好，现在放入。</translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation>日志第 {0} 条</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>{0} 盒</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>old mixed box</source>
        <translation>既有混装盒</translation>
    </message>
    <message>
        <source>{0} taken out of their boxes</source>
        <translation>已出盒 {0} 件</translation>
    </message>
    <message>
        <source>{0} put into box {1}</source>
        <translation>{0} 件已放入 {1} 盒</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>p. {0} → {1}</source>
        <translation>页号 {0} → {1}</translation>
    </message>
    <message>
        <source>Takes only {0}</source>
        <translation>只收 {0}</translation>
    </message>
    <message>
        <source>series {0}</source>
        <translation>系列 {0}</translation>
    </message>
</context>
<context>
    <name>ArrangingPage</name>
    <message>
        <source>back to the list</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>choose several</source>
        <translation>选多条</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>已选 {0} 条</translation>
    </message>
    <message>
        <source>What the fields at the right say is shown here beforehand.</source>
        <translation>右边填好，这里先给你看变化。</translation>
    </message>
    <message>
        <source>No item of this file is described one by one.</source>
        <translation>这一卷还没有逐件登记。</translation>
    </message>
    <message>
        <source>Make the box</source>
        <translation>新建这一盒</translation>
    </message>
    <message>
        <source>Taken back; journal entry {0}.</source>
        <translation>已撤销，日志第 {0} 条。</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>逐条变化</translation>
    </message>
    <message>
        <source>choose the act</source>
        <translation>选一件事</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Being carried out …</source>
        <translation>正在办理……</translation>
    </message>
    <message>
        <source>lists and notes anew</source>
        <translation>重打目录、备考表</translation>
    </message>
</context>
<context>
    <name>ArrangingSide</name>
    <message>
        <source>Fill in the fields above.</source>
        <translation>先填好上面各项</translation>
    </message>
    <message>
        <source>What stands above is in the way.</source>
        <translation>上面写着什么挡着</translation>
    </message>
    <message>
        <source>Print {0} labels</source>
        <translation>打印标签 {0} 枚</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose in the list what leaves this file, then go on with Enter.</source>
        <translation>在左边选好要移出的件，按 Enter 继续。</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>For the others choose:</source>
        <translation>其余的要另选：</translation>
    </message>
    <message>
        <source>Lists and notes are printed anew with Ctrl+Shift+P.</source>
        <translation>按 Ctrl+Shift+P 重打卷内目录、备考表，换下旧的。</translation>
    </message>
</context>
<context>
    <name>ArriveForm</name>
    <message>
        <source>Every seal is whole and bears its number</source>
        <translation>封签完好，号码相符</translation>
    </message>
    <message>
        <source>Bags counted</source>
        <translation>清点袋数</translation>
    </message>
    <message>
        <source>Count the bags.</source>
        <translation>清点袋数。</translation>
    </message>
</context>
<context>
    <name>AskAfterForm</name>
    <message>
        <source>By which way</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Who said what, such as: the case goes on.</source>
        <translation>谁答复、怎么说，例如：案件仍在办理。</translation>
    </message>
</context>
<context>
    <name>AskedAs</name>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>当面</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Head of section</source>
        <translation>科室负责人</translation>
    </message>
    <message>
        <source>Leader of the branch</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>主管领导</translation>
    </message>
    <message>
        <source>Principal head</source>
        <translation>主要负责人</translation>
    </message>
</context>
<context>
    <name>BackForm</name>
    <message>
        <source>{0} of {1} were scanned back.</source>
        <translation>{1} 件，已扫回 {0} 件。</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>清点份数</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签注姓名</translation>
    </message>
    <message>
        <source>The full name as it stands on the sheet.</source>
        <translation>照传阅单上签的全称。</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签注时间</translation>
    </message>
    <message>
        <source>Instruction on the sheet</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Count what lies in the folder.</source>
        <translation>清点传阅夹里的份数。</translation>
    </message>
    <message>
        <source>Whoever counted there knows it.</source>
        <translation>在那边清点的人知道。</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件口令</translation>
    </message>
    <message>
        <source>Without it the file cannot be proved.</source>
        <translation>没有口令就无法验证文件。</translation>
    </message>
    <message>
        <source>Nothing is destroyed; every piece stays set aside and is scanned again the next time.</source>
        <translation>什么也没有销毁；各件仍为待销毁，下次重新逐件扫描。</translation>
    </message>
    <message>
        <source>Every line is struck; what is set aside is carried home.</source>
        <translation>全部条目划去，已下架的送回原位。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The register says why.</source>
        <translation>登记簿要写明原因。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>已证实</translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>A sealed copy of everything is written onto the medium and read back from it.</source>
        <translation>把全库的加密副本写到介质上，再从介质读回校验。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is opened in a scratch place as if the vault were lost, and gone through whole.</source>
        <translation>当作库已丢失，把备份在临时处打开，从头到尾核验一遍。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>试还原</translation>
    </message>
    <message>
        <source>Written as {0} and read back; unproven until the drill, F5.</source>
        <translation>已写成 {0} 并读回校验；试还原（F5）之前只算未证实。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>已取消，未留下任何内容。</translation>
    </message>
    <message>
        <source>The drill failed: {0} Make another backup, and keep this medium for whoever looks into it.</source>
        <translation>试还原不合格：{0}请另做一份备份，这个介质留着备查。</translation>
    </message>
    <message>
        <source>{0}: {1} entries, {2} records, {3} carriers, {4} loans agree.</source>
        <translation>{0}：日志 {1} 条、档案 {2} 条、载体 {3} 件、在借 {4} 件，全部相符。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Nothing has been backed up yet.</source>
        <translation>还没有备份过。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Medium, state or day</source>
        <translation>介质、状态或日期</translation>
    </message>
    <message>
        <source>{0} backups, {1} unproven</source>
        <translation>备份 {0} 份，未证实 {1} 份</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>choose a backup</source>
        <translation>选一份备份</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>试还原</translation>
    </message>
    <message>
        <source>acknowledge the restore</source>
        <translation>签收还原</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选文件夹</translation>
    </message>
    <message>
        <source>Choose a folder on the medium</source>
        <translation>选介质上的文件夹</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>备份 (*.backup)</translation>
    </message>
    <message>
        <source>Choose the backup on its medium</source>
        <translation>选介质上的备份文件</translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation>备份 {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation>日志第 {0} 条</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>It was read back, but never opened: until a drill has proved it, it is only a hope.</source>
        <translation>读回校验过，但从未打开过：试还原之前，它只是个指望。</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>试还原记录</translation>
    </message>
    <message>
        <source>A backup is due since {0}.</source>
        <translation>自 {0} 起应做备份。</translation>
    </message>
    <message>
        <source>A drill is due since {0}.</source>
        <translation>自 {0} 起应试还原。</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>还原记录</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>试还原</translation>
    </message>
    <message>
        <source>{0}, {1}: failed, {2}</source>
        <translation>{0}，{1}：不合格，{2}</translation>
    </message>
    <message>
        <source>{0}, {1}: good; {2} entries, {3} records, {4} carriers, {5} loans</source>
        <translation>{0}，{1}：合格；日志 {2} 条、档案 {3} 条、载体 {4} 件、在借 {5} 件</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>若干</translation>
    </message>
    <message>
        <source>{0}: backup {1} up to entry {2}; {3} entries were given up. {4}</source>
        <translation>{0}：用备份 {1}，截至第 {2} 条；舍弃 {3} 条。原因：{4}</translation>
    </message>
    <message>
        <source>The auditor has not acknowledged it yet.</source>
        <translation>审计管理员尚未签收。</translation>
    </message>
    <message>
        <source>Acknowledged; journal entry {0}.</source>
        <translation>已签收；日志第 {0} 条。</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>slip of the drill</source>
        <translation>试还原单</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印试还原单</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>test the sheets</source>
        <translation>试恢复单</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Numbers shown</source>
        <translation>明点（显示账面数）</translation>
    </message>
    <message>
        <source>Blind: nothing expected is shown</source>
        <translation>盲点（不显示账面数）</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>清点什么</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Sure by</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>To see, if so many are wrong</source>
        <translation>差错达到多少时应能抽到</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Second counter</source>
        <translation>第二清点人</translation>
    </message>
    <message>
        <source>Who counts with you; both sign the report.</source>
        <translation>与你同点的人；两人都在报告上签字。</translation>
    </message>
    <message>
        <source>Two count: name the second.</source>
        <translation>清点须两人：填第二人姓名。</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}，{1}：{2} 件</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>No font has these characters, they print as 〓: {0}</source>
        <translation>以下字没有字形，将印作〓：{0}</translation>
    </message>
    <message>
        <source>Wait until the job is over.</source>
        <translation>请等这一单打印结束。</translation>
    </message>
    <message>
        <source>Nothing waits for a label here.</source>
        <translation>这一类都已贴标签。</translation>
    </message>
    <message>
        <source>No printer is set up on this PC.</source>
        <translation>本机没有可用的打印机。</translation>
    </message>
    <message>
        <source>See above what is in the way.</source>
        <translation>原因见上。</translation>
    </message>
    <message>
        <source>Choose a folder on the medium</source>
        <translation>请选载体上的文件夹</translation>
    </message>
</context>
<context>
    <name>BookExportPage</name>
    <message>
        <source>Nothing stands in this register yet.</source>
        <translation>这本登记簿还没有内容。</translation>
    </message>
    <message>
        <source>Export a register</source>
        <translation>导出登记簿</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>choose folder and export</source>
        <translation>选文件夹并导出</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Choose a folder on the medium</source>
        <translation>选介质上的文件夹</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} rows</source>
        <translation>{0}&#x3000;{1}&#x3000;{2} 行</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>返回登记簿</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Register of the reading room</source>
        <translation>阅览室查阅登记</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>知悉人员登记</translation>
    </message>
    <message>
        <source>Copies and excerpts</source>
        <translation>复制、摘录登记</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>传阅登记</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>档案接收登记簿</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>泄密事件登记</translation>
    </message>
</context>
<context>
    <name>Bound</name>
    <message>
        <source>of another series</source>
        <translation>不是这个系列</translation>
    </message>
    <message>
        <source>of another year</source>
        <translation>年度不在范围内</translation>
    </message>
    <message>
        <source>of a higher level</source>
        <translation>密级高于范围</translation>
    </message>
    <message>
        <source>one more than the slip allows</source>
        <translation>已到件数上限</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>已过有效期</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>起止件号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>in no place yet</source>
        <translation>还没有架位</translation>
    </message>
</context>
<context>
    <name>BoxesPage</name>
    <message>
        <source>Box number, fonds, category, year or organ</source>
        <translation>盒号、全宗、门类、年度或机构</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>No box here yet; Ctrl+M in the list puts records into one.</source>
        <translation>还没有档案盒；在档案列表按 Ctrl+M 装盒。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>its first record</source>
        <translation>看盒内首件</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the holdings</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>{0} boxes</source>
        <translation>{0} 盒</translation>
    </message>
    <message>
        <source>Choose a box; what lies in it stands here.</source>
        <translation>选一个盒，盒内的件显示在这里。</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} 毫米</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>起止件号</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>脊厚</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>盒内</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 件</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Note of the box</source>
        <translation>盒内备考表</translation>
    </message>
    <message>
        <source>print the note</source>
        <translation>打印备考表</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>note with all it hides</source>
        <translation>印出隐去的备考表</translation>
    </message>
</context>
<context>
    <name>CabinetForm</name>
    <message>
        <source>safe A</source>
        <translation>密码柜 A</translation>
    </message>
    <message>
        <source>Opened by two keepers together</source>
        <translation>双人共管</translation>
    </message>
    <message>
        <source>Any up to that level</source>
        <translation>不专用</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>只放{0}</translation>
    </message>
    <message>
        <source>in no repository</source>
        <translation>不属于任何库房</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Letters and digits; printed on the label.</source>
        <translation>字母和数字，印在标签上。</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>所在库房</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高可放</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Make places</source>
        <translation>建立架位</translation>
    </message>
    <message>
        <source>Name and code are missing.</source>
        <translation>请填名称和编码。</translation>
    </message>
    <message>
        <source>Make {0} places</source>
        <translation>建立 {0} 个架位</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation>周一 周二 周三 周四 周五 周六 周日</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>No holidays have been entered yet; weekends are the rule.</source>
        <translation>还没有录入节假日，先按周末算。</translation>
    </message>
    <message>
        <source>Enter a year</source>
        <translation>录入一年</translation>
    </message>
    <message>
        <source>Year, day or holiday</source>
        <translation>年份、日期或节日</translation>
    </message>
    <message>
        <source>Entered: {0}</source>
        <translation>已录入 {0}</translation>
    </message>
    <message>
        <source>enter a year</source>
        <translation>录入一年</translation>
    </message>
    <message>
        <source>Working calendar of a year</source>
        <translation>录入一年的工作日历</translation>
    </message>
    <message>
        <source>Enter calendar</source>
        <translation>录入日历</translation>
    </message>
    <message>
        <source>{0} is entered with {1} days; journal entry {2}.</source>
        <translation>{0} 年已录入 {1} 天，日志第 {2} 条。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The holidays of {0} are not entered; until then weekends are the rule.</source>
        <translation>{0} 年的节假日还没有录入，录入以前按周末算。</translation>
    </message>
    <message>
        <source>What would fall due on a day off is due on the next working day.</source>
        <translation>到期日遇到放假，顺延到放假后的第一个工作日。</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>2027-01-01 New Year
2027-01-09 worked, instead</source>
        <translation>2027-01-01 元旦
2027-01-09 上班 元旦调休</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Holidays, and days off that are worked</source>
        <translation>放假的日子和调休上班的日子</translation>
    </message>
    <message>
        <source>A year, such as 2027.</source>
        <translation>填年份，如 2027。</translation>
    </message>
    <message>
        <source>Line {0}: no such day, one of another year, or one named as worked and as free.</source>
        <translation>第 {0} 行：没有这一天，或不是这一年的，或一天又放假又上班。</translation>
    </message>
    <message>
        <source>The list names no day yet.</source>
        <translation>还没有写哪一天。</translation>
    </message>
    <message>
        <source>One day or span on a line; the yearly notice may be pasted as it is.</source>
        <translation>一行一天或一段；放假通知可以整段粘贴。</translation>
    </message>
    <message>
        <source>{0} days free, {1} worked; {2} of them are otherwise than their weekday.</source>
        <translation>放假 {0} 天，上班 {1} 天；其中 {2} 天与星期不一致。</translation>
    </message>
</context>
<context>
    <name>CalibrationFields</name>
    <message>
        <source>Left edge to cross</source>
        <translation>左边到十字</translation>
    </message>
    <message>
        <source>Top edge to cross</source>
        <translation>上边到十字</translation>
    </message>
    <message>
        <source>Ruler across</source>
        <translation>横尺</translation>
    </message>
    <message>
        <source>Ruler down</source>
        <translation>竖尺</translation>
    </message>
    <message>
        <source>Set this printer right</source>
        <translation>校准这台打印机</translation>
    </message>
    <message>
        <source>What was measured, in mm</source>
        <translation>量得的数，毫米</translation>
    </message>
    <message>
        <source>This printer is moved by {0} mm right, {1} mm down now.</source>
        <translation>这台打印机现在右移 {0} 毫米，下移 {1} 毫米。</translation>
    </message>
    <message>
        <source>Print the page, then type all four measures.</source>
        <translation>先打这一页，量好四个数再填。</translation>
    </message>
    <message>
        <source>See above what is in the way.</source>
        <translation>请看上面写的原因。</translation>
    </message>
    <message>
        <source>The printer scales: 100 mm came out as {0} across and {1} down. Switch off “fit to page” or choose 100 % in its settings, then print the page again.</source>
        <translation>打印机缩放了：100 毫米打出来横向 {0}、纵向 {1}。请在打印机设置里取消“适合页面”，或选 100 %，再打一张。</translation>
    </message>
    <message>
        <source>More than 5 mm aside: see how the paper lies in the tray, then print again.</source>
        <translation>偏了 5 毫米以上：先看纸在纸盒里放正没有，再打一张。</translation>
    </message>
    <message>
        <source>Taken over; labels on this printer lie right from now on.</source>
        <translation>已校准，以后这台打印机打的标签都按此移正。</translation>
    </message>
    <message>
        <source>Everything is to be moved by {0} mm right and {1} mm down; below nought is left and up.</source>
        <translation>要右移 {0} 毫米、下移 {1} 毫米；负数是左移、上移。</translation>
    </message>
</context>
<context>
    <name>CallEnd</name>
    <message>
        <source>Returned</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Kept by consent</source>
        <translation>经同意留存</translation>
    </message>
    <message>
        <source>To be destroyed by consent</source>
        <translation>经同意就地销毁</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>未退</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>待退</translation>
    </message>
</context>
<context>
    <name>CallEndForm</name>
    <message>
        <source>{0} due, {1} returned</source>
        <translation>应退 {0} 件，实退 {1} 件</translation>
    </message>
    <message>
        <source>What was returned leaves the holdings; this is not taken back.</source>
        <translation>已退的件从本室账上注销，办结后不能撤销。</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Who signed the list.</source>
        <translation>在清退单上签收的人。</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>回执号</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>送退人</translation>
    </message>
    <message>
        <source>Two for top secret; 、 parts names.</source>
        <translation>绝密两人；多人用、隔开。</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Called in</source>
        <translation>清退方向</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation>清退单号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Notice of the issuer</source>
        <translation>清退通知文号</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>all that it has</source>
        <translation>列出它在手的</translation>
    </message>
    <message>
        <source>take up this number</source>
        <translation>按文号列入</translation>
    </message>
    <message>
        <source>Nothing of that is found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>As it stands on the list.</source>
        <translation>照清退单填写。</translation>
    </message>
    <message>
        <source>Who issued it?</source>
        <translation>来文单位是哪个？</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>写日期，例如 2027-06-30。</translation>
    </message>
    <message>
        <source>Scan what is called in, or press F3.</source>
        <translation>扫要清退的件，或按 F3。</translation>
    </message>
    <message>
        <source>F3 takes up all it has; empty: all units.</source>
        <translation>按 F3 列出它在手的全部；空着是所有单位。</translation>
    </message>
    <message>
        <source>Who issued what goes back.</source>
        <translation>退给哪个来文单位。</translation>
    </message>
    <message>
        <source>{0} pieces on the list: {1}</source>
        <translation>已列 {0} 件：{1}</translation>
    </message>
</context>
<context>
    <name>CallInsPage</name>
    <message>
        <source>Called in</source>
        <translation>清退</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>新清退单</translation>
    </message>
    <message>
        <source>settle a line</source>
        <translation>登记未退</translation>
    </message>
    <message>
        <source>end</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>打印清退登记表</translation>
    </message>
</context>
<context>
    <name>CallInsRegister</name>
    <message>
        <source>New list</source>
        <translation>新清退单</translation>
    </message>
    <message>
        <source>Nothing was called in by a list yet.</source>
        <translation>还没有清退单。</translation>
    </message>
    <message>
        <source>List, unit, document number or reference code</source>
        <translation>单号、单位、文号或档号</translation>
    </message>
    <message>
        <source>{0} lists, {1} lines open</source>
        <translation>{0} 单，待退 {1} 件</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开列</translation>
    </message>
    <message>
        <source>Settle a line of {0}</source>
        <translation>{0} 登记一件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>End {0}</source>
        <translation>办结 {0}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>It stands on no list of what is called in.</source>
        <translation>这件不在清退单上。</translation>
    </message>
    <message>
        <source>{0} is open with {1} lines.</source>
        <translation>{0} 已开列，{1} 件。</translation>
    </message>
    <message>
        <source>{0} has its outcome; {1} lines are open.</source>
        <translation>{0} 已登记；还有 {1} 件。</translation>
    </message>
    <message>
        <source>{0} ended: {1} due, {2} returned.</source>
        <translation>{0} 已办结：应退 {1} 件，实退 {2} 件。</translation>
    </message>
    <message>
        <source>Settle a line</source>
        <translation>登记未退、留存</translation>
    </message>
</context>
<context>
    <name>CallLineForm</name>
    <message>
        <source>Line</source>
        <translation>第几件</translation>
    </message>
    <message>
        <source>Its number, beside the line.</source>
        <translation>写右边列的序号。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason, or number of the consent</source>
        <translation>原因，或同意文号</translation>
    </message>
    <message>
        <source>The number of one line that is still open.</source>
        <translation>写一件待退的序号。</translation>
    </message>
    <message>
        <source>Say why, or copy the number of the consent.</source>
        <translation>写原因，或抄同意文号。</translation>
    </message>
</context>
<context>
    <name>CallState</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>清退中</translation>
    </message>
    <message>
        <source>To be ended</source>
        <translation>待办结</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已办结</translation>
    </message>
</context>
<context>
    <name>CallWay</name>
    <message>
        <source>Back to the room</source>
        <translation>对内收缴</translation>
    </message>
    <message>
        <source>To the issuer</source>
        <translation>对外清退</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>all units</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开列</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>送退人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>{0} due, {1} returned, {2} open</source>
        <translation>应退 {0}，已退 {1}，待退 {2}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>清退的件</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>No place in any list</source>
        <translation>清单没写存放位置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>层架</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>已贴</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>共</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Building up</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the holdings</source>
        <translation>回到档案</translation>
    </message>
</context>
<context>
    <name>CampaignWall</name>
    <message>
        <source>Nothing is registered yet; bring a list in first.</source>
        <translation>还没有登记档案，请先导入清单。</translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation>层架或存放位置</translation>
    </message>
    <message>
        <source>{0} labelled, {1} shelved, {2} to be checked, of {3}</source>
        <translation>已贴 {0}&#x3000;已上架 {1}&#x3000;待核 {2}&#x3000;共 {3}</translation>
    </message>
    <message>
        <source>Opening act</source>
        <translation>期初建账</translation>
    </message>
    <message>
        <source>Enter the act</source>
        <translation>文据入档</translation>
    </message>
    <message>
        <source>{0} Saving once more enters it all the same.</source>
        <translation>{0}再保存一次，就照此入档。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>已贴</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Only lists say so. It becomes real where it is scanned.</source>
        <translation>只是清单所记，扫了架位才算数。</translation>
    </message>
    <message>
        <source>No campaign was begun. The first list of an empty room begins it, or F8.</source>
        <translation>还没有开始建库。空库导入第一份清单即开始，或按 F8。</translation>
    </message>
    <message>
        <source>Building up since {0}. The signed act ends it.</source>
        <translation>{0} 开始建库，签字文据入档后结束。</translation>
    </message>
    <message>
        <source>Act {0} stands for all that came in before it.</source>
        <translation>文据 {0} 代替此前全部接收手续。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>go on here</source>
        <translation>从这里接着做</translation>
    </message>
    <message>
        <source>labels of this shelf</source>
        <translation>打这一层的标签</translation>
    </message>
    <message>
        <source>print the act</source>
        <translation>打印文据</translation>
    </message>
    <message>
        <source>begin building up</source>
        <translation>开始建库</translation>
    </message>
    <message>
        <source>enter the act</source>
        <translation>文据入档</translation>
    </message>
    <message>
        <source>Every one of them has its label.</source>
        <translation>这一层都有标签了。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着做</translation>
    </message>
</context>
<context>
    <name>CarriedPage</name>
    <message>
        <source>Carried outside</source>
        <translation>携带外出、送达</translation>
    </message>
    <message>
        <source>new form</source>
        <translation>新单</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>登回执</translation>
    </message>
    <message>
        <source>print the form</source>
        <translation>打印审批单</translation>
    </message>
    <message>
        <source>print the month</source>
        <translation>打印本月</translation>
    </message>
    <message>
        <source>taken by law</source>
        <translation>依法调取</translation>
    </message>
    <message>
        <source>asked after</source>
        <translation>登询问</translation>
    </message>
    <message>
        <source>kept there</source>
        <translation>对方留存</translation>
    </message>
    <message>
        <source>out cards</source>
        <translation>打印代卷卡</translation>
    </message>
</context>
<context>
    <name>CarriedRegister</name>
    <message>
        <source>New form</source>
        <translation>新单</translation>
    </message>
    <message>
        <source>Nothing was carried outside yet.</source>
        <translation>还没有携带外出或送达的登记。</translation>
    </message>
    <message>
        <source>Form, bearer, place or reference code</source>
        <translation>编号、携带人、去向或档号</translation>
    </message>
    <message>
        <source>{0} forms, {1} open</source>
        <translation>{0} 单，未结 {1} 单</translation>
    </message>
    <message>
        <source>Carry outside, deliver</source>
        <translation>携带外出、送达</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>带出</translation>
    </message>
    <message>
        <source>Receipt of {0}</source>
        <translation>{0} 的回执</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>It was never carried outside.</source>
        <translation>这件没有携带外出过。</translation>
    </message>
    <message>
        <source>{0} pieces are with {1} until {2}; they come back by scan at the desk.</source>
        <translation>{0} 件由 {1} 带出，{2} 前归还；归还在借还台扫件。</translation>
    </message>
    <message>
        <source>{0} signed for {1}; {2} pieces stay there.</source>
        <translation>{0} 已签收 {1}；{2} 件留存对方。</translation>
    </message>
    <message>
        <source>Enter the receipt</source>
        <translation>登回执</translation>
    </message>
    <message>
        <source>Taken by law</source>
        <translation>依法调取</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Asked after {0}</source>
        <translation>询问 {0}</translation>
    </message>
    <message>
        <source>{0} is kept there</source>
        <translation>{0} 由对方留存</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>{0} pieces are with {1}; F7 enters the receipt, Ctrl+E prints the out cards.</source>
        <translation>{0} 件已由 {1} 调取；F7 登回执，Ctrl+E 打印代卷卡。</translation>
    </message>
    <message>
        <source>{0}: to be asked after again on {1}.</source>
        <translation>{0}：{1} 再询问。</translation>
    </message>
    <message>
        <source>{0}: {1} pieces are written off.</source>
        <translation>{0}：{1} 件已注销。</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>登询问</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>对方留存</translation>
    </message>
</context>
<context>
    <name>CarrierKind</name>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胶片</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>光盘</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>保密本</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>实物</translation>
    </message>
</context>
<context>
    <name>CarriersForm</name>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>再加几份</translation>
    </message>
    <message>
        <source>How many further copies</source>
        <translation>再加几份</translation>
    </message>
    <message>
        <source>Disc with its volume</source>
        <translation>随卷光盘</translation>
    </message>
    <message>
        <source>The only copy</source>
        <translation>仅此一份</translation>
    </message>
    <message>
        <source>Copy {0} of {1}</source>
        <translation>第 {0} 份，共 {1} 份</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Copies</source>
        <translation>各份</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{0} carriers were put right.</source>
        <translation>已更正 {0} 份。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From jimi up every copy has its number.</source>
        <translation>机密以上每份都要有份号。</translation>
    </message>
    <message>
        <source>Pages of what is out are counted when it comes back.</source>
        <translation>借出在外的，页数在归还时清点。</translation>
    </message>
</context>
<context>
    <name>CarryForm</name>
    <message>
        <source>It stays there</source>
        <translation>留存对方，不归还</translation>
    </message>
    <message>
        <source>It goes abroad</source>
        <translation>带往境外</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Carried or delivered</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>携带人</translation>
    </message>
    <message>
        <source>Scan the card, or type the name.</source>
        <translation>扫证，或写姓名。</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>同行人</translation>
    </message>
    <message>
        <source>For top secret; 、 parts names.</source>
        <translation>绝密必填；多人用、隔开。</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Way and measures</source>
        <translation>路线、安全措施</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>送达途径</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>归还（签收）期限</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>As it stands on the form.</source>
        <translation>照审批单填写。</translation>
    </message>
    <message>
        <source>Choose somebody with a card; ↓ shows all.</source>
        <translation>选有证的人；按 ↓ 看全部。</translation>
    </message>
    <message>
        <source>Which place or unit?</source>
        <translation>去哪个地方、哪个单位？</translation>
    </message>
    <message>
        <source>The form says what for.</source>
        <translation>审批单上写着事由。</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>写日期，例如 2027-06-30。</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>谁批准的？</translation>
    </message>
    <message>
        <source>Scan what is carried out.</source>
        <translation>先扫要带出的件。</translation>
    </message>
    <message>
        <source>{0} pieces: {1}</source>
        <translation>{0} 件：{1}</translation>
    </message>
    <message>
        <source>in case {0}</source>
        <translation>装 {0} 号箱</translation>
    </message>
    <message>
        <source>Scan what is carried out, the bearer&apos;s card, and the case if one is used.</source>
        <translation>扫要带出的件、携带人的证；用箱的，扫箱。</translation>
    </message>
</context>
<context>
    <name>CarryKind</name>
    <message>
        <source>Carried outside</source>
        <translation>携带外出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>依法调取</translation>
    </message>
</context>
<context>
    <name>CarryState</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Stays there</source>
        <translation>留存对方</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>该询问</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}，另 {1} 件</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation>签收期限</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>携带人</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>同行人</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线、措施</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>带出</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>{0} of {1} back</source>
        <translation>已还 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>back {0}</source>
        <translation>{0} 归还</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>办案人员</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>上次询问</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>下次询问</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>对方留存</translation>
    </message>
    <message>
        <source>kept there</source>
        <translation>对方留存</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Empty</source>
        <translation>空箱</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>装箱中</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已加封</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>运输途中</translation>
    </message>
    <message>
        <source>Arrived, sealed</source>
        <translation>已到达，封签未启</translation>
    </message>
    <message>
        <source>Being unpacked</source>
        <translation>开箱归位中</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>周转箱 {0}</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>At most {0} at once; the numbers follow by themselves.</source>
        <translation>一次最多 {0} 个；箱号自动接排。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>几个</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Carries up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>From 1 to {0}.</source>
        <translation>1 至 {0}。</translation>
    </message>
    <message>
        <source>Room or unit that it belongs to.</source>
        <translation>写明归哪个库房或单位。</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Not all seen</source>
        <translation>有未见</translation>
    </message>
    <message>
        <source>{0}, did not agree</source>
        <translation>{0}，不符</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>盒(件)</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Set down in</source>
        <translation>到达位置</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Transport cases</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>new cases</source>
        <translation>登记周转箱</translation>
    </message>
    <message>
        <source>pack at the desk</source>
        <translation>到借还台装箱</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>packing list</source>
        <translation>装箱清单</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the places</source>
        <translation>回库房架位</translation>
    </message>
</context>
<context>
    <name>CasesRegister</name>
    <message>
        <source>No transport case is registered.</source>
        <translation>还没有登记周转箱。</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>登记周转箱</translation>
    </message>
    <message>
        <source>Number, seal, place or owner</source>
        <translation>箱号、封签、位置、所属</translation>
    </message>
    <message>
        <source>{0} cases, {1} with something in them</source>
        <translation>{0} 个，其中 {1} 个装有东西</translation>
    </message>
    <message>
        <source>New transport cases</source>
        <translation>登记周转箱</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>{0} to {1} are registered; Ctrl+P prints their labels.</source>
        <translation>已登记 {0} 至 {1}；按 Ctrl+P 打标签。</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未打</translation>
    </message>
    <message>
        <source>Carries up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Set down in</source>
        <translation>到达位置</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>箱内</translation>
    </message>
    <message>
        <source>{0} things</source>
        <translation>{0} 盒(件)</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0}</translation>
    </message>
    <message>
        <source>Pack at the desk</source>
        <translation>到借还台装箱</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>装箱清单</translation>
    </message>
</context>
<context>
    <name>ChainStrip</name>
    <message>
        <source>Check everything</source>
        <translation>全面核验</translation>
    </message>
    <message>
        <source>Entries {0}–{1}</source>
        <translation>第 {0}–{1} 条</translation>
    </message>
    <message>
        <source>Head {0}</source>
        <translation>链头 {0}</translation>
    </message>
    <message>
        <source>at entry {0}</source>
        <translation>第 {0} 条</translation>
    </message>
    <message>
        <source>The check was stopped before its end; that proves nothing.</source>
        <translation>核验中途停止，不能作为证明。</translation>
    </message>
    <message>
        <source>{0} entries with their signatures, and every row, agree; checked in {1} s.</source>
        <translation>{0} 条日志及其签名、每一行数据全部相符，用时 {1} 秒。</translation>
    </message>
    <message>
        <source>Checking pages, chain, signatures and rows</source>
        <translation>正在核验数据页、日志链、签名和每一行数据</translation>
    </message>
    <message>
        <source>Broken at {0}</source>
        <translation>断于第 {0} 条</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完好</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>正在核验</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>A check is on its way.</source>
        <translation>正在核验。</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>By hand</source>
        <translation>专人送达</translation>
    </message>
    <message>
        <source>Confidential courier</source>
        <translation>机要交通</translation>
    </message>
    <message>
        <source>Confidential post</source>
        <translation>机要通信</translation>
    </message>
    <message>
        <source>Ordinary post</source>
        <translation>普通邮寄</translation>
    </message>
</context>
<context>
    <name>ChaseWay</name>
    <message>
        <source>Printed notice</source>
        <translation>书面通知单</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
</context>
<context>
    <name>Chasing</name>
    <message>
        <source>Call in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>{0} pieces of {1} readers</source>
        <translation>{0} 件，{1} 位借阅人</translation>
    </message>
    <message>
        <source>Answer to {0}</source>
        <translation>{0} 的处理结果</translation>
    </message>
    <message>
        <source>What was said, or how it was settled; Enter keeps it.</source>
        <translation>借阅人怎么答复，怎么处理的；按 Enter 记下。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>{0} pieces are called in.</source>
        <translation>已登记催还 {0} 件。</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>处理结果已记下。</translation>
    </message>
    <message>
        <source>Time {0}</source>
        <translation>第 {0} 次</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Empty keeps the form&apos;s own name.</source>
        <translation>留空用表单本来的名称</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头名称</translation>
    </message>
    <message>
        <source>Optional columns</source>
        <translation>可选的栏</translation>
    </message>
    <message>
        <source>Room for the seal</source>
        <translation>留盖章处</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>最多 {0} 个字。</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Find a form</source>
        <translation>查找表单</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>At most 5,000 labels are printed at once; select fewer.</source>
        <translation>一次最多打印 5,000 个标签，请少选一些。</translation>
    </message>
    <message>
        <source>At most 5,000 records are arranged at once; select fewer.</source>
        <translation>一次最多整理 5,000 条，请少选一些。</translation>
    </message>
    <message>
        <source>Nothing is chosen: press Enter, then choose in the list with ↑↓.</source>
        <translation>还没有选：按 Enter 到列表，用 ↑↓ 选一件。</translation>
    </message>
</context>
<context>
    <name>Circulation</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 等（另 {1} 件）</translation>
    </message>
    <message>
        <source>next: {0}</source>
        <translation>下一位：{0}</translation>
    </message>
    <message>
        <source>urgent, back on the same day</source>
        <translation>急件，当天退回</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟办意见</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>传阅夹</translation>
    </message>
    <message>
        <source>{0} of {1} read it</source>
        <translation>{1} 人，已阅 {0} 人</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅文人</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未送阅</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>{0} 送阅</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>{0} 送取</translation>
    </message>
    <message>
        <source>due {0}, {1} scanned back</source>
        <translation>应退 {0}，已扫回 {1} 件</translation>
    </message>
    <message>
        <source>signed {0}, {1} pieces</source>
        <translation>{0} 签，{1} 件</translation>
    </message>
</context>
<context>
    <name>CirculationPage</name>
    <message>
        <source>Circulation</source>
        <translation>文件传阅</translation>
    </message>
    <message>
        <source>new sheet</source>
        <translation>新传阅单</translation>
    </message>
    <message>
        <source>send</source>
        <translation>送阅</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>核签</translation>
    </message>
    <message>
        <source>file</source>
        <translation>归卷</translation>
    </message>
    <message>
        <source>print the sheet</source>
        <translation>打印传阅单</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ClearanceForm</name>
    <message>
        <source>As this PC: {0}</source>
        <translation>随本机：{0}</translation>
    </message>
    <message>
        <source>Records above it are neither listed nor found; as this PC, it follows the PC&apos;s approval.</source>
        <translation>高于此级的件不列出、查不到；“随本机”则按本机批准的密级。</translation>
    </message>
    <message>
        <source>May see up to</source>
        <translation>可知悉</translation>
    </message>
</context>
<context>
    <name>ClearingForm</name>
    <message>
        <source>Why</source>
        <translation>离岗原因</translation>
    </message>
    <message>
        <source>Contact of the unit</source>
        <translation>单位联系人</translation>
    </message>
    <message>
        <source>Answers for it; not the person.</source>
        <translation>由本单位联系人负责，不能是本人。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Why the person cannot sign, where it is so.</source>
        <translation>本人不能签字的，写明原因。</translation>
    </message>
    <message>
        <source>{0} things are still out; they come back first.</source>
        <translation>还有 {0} 项没有退还，先退还。</translation>
    </message>
    <message>
        <source>Nothing is out; the card is withdrawn with this.</source>
        <translation>没有未退的；办完即收回利用证。</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 项</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>set back by {0}</source>
        <translation>往回拨了{0}</translation>
    </message>
    <message>
        <source>{0} after the entry before</source>
        <translation>与上一条隔了{0}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Conclusion</source>
        <translation>结案意见</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>写决定了什么。</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Book</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Lines counted in the book</source>
        <translation>清点行数</translation>
    </message>
    <message>
        <source>Void lines count too.</source>
        <translation>作废的行也算。</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Somebody else; signs on the last page.</source>
        <translation>由另一人核对，在末页签字。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Count the lines of the book.</source>
        <translation>请清点簿上的行数。</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Signs were put right; it is kept like this.</source>
        <translation>符号已改正，按此保存。</translation>
    </message>
</context>
<context>
    <name>CodeExample</name>
    <message>
        <source>Not read yet.</source>
        <translation>还读不出来。</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件号 / 卷号</translation>
    </message>
    <message>
        <source>for ever (Y)</source>
        <translation>永久（Y）</translation>
    </message>
    <message>
        <source>{0} years ({1})</source>
        <translation>{0} 年（{1}）</translation>
    </message>
    <message>
        <source>Read as DA/T 22: numbered by item.</source>
        <translation>按 DA/T 22 读：以件为单位。</translation>
    </message>
    <message>
        <source>Read as DA/T 13: numbered by item.</source>
        <translation>按 DA/T 13 读：以件为单位。</translation>
    </message>
    <message>
        <source>Read as DA/T 13: numbered by file.</source>
        <translation>按 DA/T 13 读：以卷为单位。</translation>
    </message>
    <message>
        <source>Read as numbered by file with items inside.</source>
        <translation>以卷为单位、卷内编件号。</translation>
    </message>
    <message>
        <source>Read as catalogue, file and item.</source>
        <translation>按目录号、案卷号、件号读。</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Fonds</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Organ or subject</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录号</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>子件号</translation>
    </message>
    <message>
        <source>{0}, {1} digits</source>
        <translation>{0}，{1} 位</translation>
    </message>
    <message>
        <source>{0} (may be missing)</source>
        <translation>{0}（可无）</translation>
    </message>
</context>
<context>
    <name>CollectorForm</name>
    <message>
        <source>Who fetches</source>
        <translation>谁来领取</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>The reader stays liable. Named again, the newer dates count; to end it, name it until a day gone by.</source>
        <translation>责任仍在借阅人。再指定一次，以后一次的日期为准；要终止，把截止日期填成过去的一天。</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Somebody of the register, with a card; choose from the list.</source>
        <translation>填登记过的利用者，从列表里选。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>请填日期，如 2024-03-01。</translation>
    </message>
    <message>
        <source>A day, not before the first.</source>
        <translation>日期，不早于起始日期。</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password since</source>
        <translation>口令启用日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>May see up to</source>
        <translation>可知悉</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Belongs in</source>
        <translation>应在</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Print serial</source>
        <translation>打印编号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Title, person or place</source>
        <translation>题名 / 利用者 / 架位</translation>
    </message>
    <message>
        <source>Ended unit</source>
        <translation>已终止单位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Code until now</source>
        <translation>原档号</translation>
    </message>
    <message>
        <source>Code from now on</source>
        <translation>新档号</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>标签上是</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>暂放在</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Old place</source>
        <translation>原架位</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新架位</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>纸件去向</translation>
    </message>
    <message>
        <source>Page no.</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在架</translation>
    </message>
    <message>
        <source>To count since</source>
        <translation>待清点起</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借阅日期</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>谁把关</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Made / let</source>
        <translation>实制 / 批准</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效到</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Beside the line</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>谁批</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>什么挡着</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>传阅单</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>传阅夹</translation>
    </message>
    <message>
        <source>With</source>
        <translation>在谁手中</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>查阅目的</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>利用效果</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>寄存号</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>知悉人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>携带人</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补录单号</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>截至日志</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清退单</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Enquirer</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Aside / machine</source>
        <translation>下架／入机</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>销毁去向</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>造册日期</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where, with whom</source>
        <translation>何处、何人</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>在谁处</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名、单位</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>接收号</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保管至</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>未查获</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>下一时限</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Into the reading room</source>
        <translation>进入阅览室</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>回车继续，Esc 放下</translation>
    </message>
    <message>
        <source>Number of the letter of introduction</source>
        <translation>介绍信号</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>The next free seat of the right zone is given; or scan a seat.</source>
        <translation>按区域和密级给下一个空座；也可扫座位条码指定。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已核对证件</translation>
    </message>
    <message>
        <source>Locker for bag and telephone</source>
        <translation>物品寄存号（包、手机）</translation>
    </message>
    <message>
        <source>What for (empty: as on the slip)</source>
        <translation>查阅目的（留空则照审批单）</translation>
    </message>
</context>
<context>
    <name>ComingState</name>
    <message>
        <source>expected</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>came</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>came, not on the list</source>
        <translation>单外接收</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Founding of the room</source>
        <translation>建室</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Account takes effect</source>
        <translation>账号生效</translation>
    </message>
    <message>
        <source>Administrator appointed</source>
        <translation>任命管理员</translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>更换口令</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>New storage locations</source>
        <translation>新建架位</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>登记利用者</translation>
    </message>
    <message>
        <source>New approver</source>
        <translation>登记批准人</translation>
    </message>
    <message>
        <source>List taken in</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Details opened</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Paper approval recorded</source>
        <translation>记录纸质审批</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Document printed</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Print job closed</source>
        <translation>打印办结</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Condition noted</source>
        <translation>记录外观状况</translation>
    </message>
    <message>
        <source>Clearance of a keeper changed</source>
        <translation>知悉级别调整</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Unit ended</source>
        <translation>单位终止</translation>
    </message>
    <message>
        <source>Readers tied to a unit</source>
        <translation>利用者归入单位</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>目录导出</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>改号</translation>
    </message>
    <message>
        <source>File split</source>
        <translation>拆卷</translation>
    </message>
    <message>
        <source>Files merged</source>
        <translation>并卷</translation>
    </message>
    <message>
        <source>Item taken out of its file</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>补充归档</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>新建盒</translation>
    </message>
    <message>
        <source>Put into a box</source>
        <translation>装盒</translation>
    </message>
    <message>
        <source>Taken out of its box</source>
        <translation>出盒</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新建档号系列</translation>
    </message>
    <message>
        <source>Series changed</source>
        <translation>修改档号系列</translation>
    </message>
    <message>
        <source>Series closed</source>
        <translation>停用档号系列</translation>
    </message>
    <message>
        <source>Record registered</source>
        <translation>登记一件</translation>
    </message>
    <message>
        <source>Copies added</source>
        <translation>增加份</translation>
    </message>
    <message>
        <source>Record put right</source>
        <translation>更正著录</translation>
    </message>
    <message>
        <source>Carrier put right</source>
        <translation>更正载体</translation>
    </message>
    <message>
        <source>Waiting record mended</source>
        <translation>整理一件</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>保存查找</translation>
    </message>
    <message>
        <source>Kept search removed</source>
        <translation>删除保存的查找</translation>
    </message>
    <message>
        <source>Box shelved</source>
        <translation>整盒上架</translation>
    </message>
    <message>
        <source>Put into its box</source>
        <translation>放入盒内</translation>
    </message>
    <message>
        <source>Several shelved</source>
        <translation>成批上架</translation>
    </message>
    <message>
        <source>Working calendar entered</source>
        <translation>录入工作日历</translation>
    </message>
    <message>
        <source>Lost card replaced</source>
        <translation>挂失补卡</translation>
    </message>
    <message>
        <source>Reader stopped</source>
        <translation>停用利用者</translation>
    </message>
    <message>
        <source>Reader let again</source>
        <translation>恢复利用者</translation>
    </message>
    <message>
        <source>Collector named</source>
        <translation>指定领取人</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>授权代批</translation>
    </message>
    <message>
        <source>Office ended</source>
        <translation>审批人任职截止</translation>
    </message>
    <message>
        <source>Loan renewed</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Emergency sheets prepared</source>
        <translation>准备应急登记单</translation>
    </message>
    <message>
        <source>Late entry begun</source>
        <translation>开始补录</translation>
    </message>
    <message>
        <source>Late entry ended</source>
        <translation>补录完毕</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Put on a trolley</source>
        <translation>放上还件车</translation>
    </message>
    <message>
        <source>Countersignature recorded</source>
        <translation>登记会签</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>架位更改</translation>
    </message>
    <message>
        <source>Holdings moved</source>
        <translation>整库搬迁</translation>
    </message>
    <message>
        <source>Foreign barcode bound</source>
        <translation>绑定外来条码</translation>
    </message>
    <message>
        <source>Foreign barcode released</source>
        <translation>解除外来条码</translation>
    </message>
    <message>
        <source>Opening campaign begun</source>
        <translation>建库开始</translation>
    </message>
    <message>
        <source>Opening act entered</source>
        <translation>期初建账入档</translation>
    </message>
    <message>
        <source>Open value filled</source>
        <translation>补齐待核项</translation>
    </message>
    <message>
        <source>Blank labels issued</source>
        <translation>预印标签领出</translation>
    </message>
    <message>
        <source>Label bound</source>
        <translation>已绑标签</translation>
    </message>
    <message>
        <source>Label written off</source>
        <translation>标签作废</translation>
    </message>
    <message>
        <source>Printed paper accounted for</source>
        <translation>登记纸件去向</translation>
    </message>
    <message>
        <source>Slip by scope recorded</source>
        <translation>记录按范围的审批单</translation>
    </message>
    <message>
        <source>Place made part of another</source>
        <translation>架位改挂</translation>
    </message>
    <message>
        <source>Codes poured in</source>
        <translation>条码已倒入</translation>
    </message>
    <message>
        <source>Poured line put right</source>
        <translation>改正倒入行</translation>
    </message>
    <message>
        <source>Poured line put in</source>
        <translation>补入一行</translation>
    </message>
    <message>
        <source>Poured lines left out</source>
        <translation>剔除倒入行</translation>
    </message>
    <message>
        <source>Lent from a pour</source>
        <translation>批量借出</translation>
    </message>
    <message>
        <source>Taken in from a pour</source>
        <translation>批量收回（未核）</translation>
    </message>
    <message>
        <source>Shelved from a pour</source>
        <translation>批量上架</translation>
    </message>
    <message>
        <source>Slip numbered</source>
        <translation>审批单编号</translation>
    </message>
    <message>
        <source>Slips made for approvals</source>
        <translation>补制审批单</translation>
    </message>
    <message>
        <source>Label paper added</source>
        <translation>新增标签纸</translation>
    </message>
    <message>
        <source>Label paper put right</source>
        <translation>修改标签纸</translation>
    </message>
    <message>
        <source>Label paper retired or offered again</source>
        <translation>停用或恢复标签纸</translation>
    </message>
    <message>
        <source>First label scanned back or passed over</source>
        <translation>首枚标签扫回或跳过</translation>
    </message>
    <message>
        <source>Transport cases registered</source>
        <translation>周转箱登记</translation>
    </message>
    <message>
        <source>Packed into a case</source>
        <translation>装入周转箱</translation>
    </message>
    <message>
        <source>Taken from a case</source>
        <translation>出箱上架</translation>
    </message>
    <message>
        <source>Case sealed</source>
        <translation>周转箱加封</translation>
    </message>
    <message>
        <source>Case loaded</source>
        <translation>周转箱起运</translation>
    </message>
    <message>
        <source>Case arrived</source>
        <translation>周转箱到达</translation>
    </message>
    <message>
        <source>Seal taken off</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>Unpacking ended</source>
        <translation>开箱结束</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Answer to a chase</source>
        <translation>催还处理结果</translation>
    </message>
    <message>
        <source>Form of this room set</source>
        <translation>本室表单已设</translation>
    </message>
    <message>
        <source>Spoiled pieces declared void</source>
        <translation>废号登记</translation>
    </message>
    <message>
        <source>Out cards made</source>
        <translation>代卷卡编号</translation>
    </message>
    <message>
        <source>Lines of labels chosen</source>
        <translation>选定标签内容</translation>
    </message>
    <message>
        <source>Opened for a paper</source>
        <translation>为打印打开</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>日志导出</translation>
    </message>
    <message>
        <source>Export of the journal closed</source>
        <translation>日志导出办结</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>开始清点</translation>
    </message>
    <message>
        <source>Scanned for a count</source>
        <translation>清点扫描</translation>
    </message>
    <message>
        <source>Box counted as one</source>
        <translation>整盒清点</translation>
    </message>
    <message>
        <source>Noted in a count</source>
        <translation>清点时记下状况</translation>
    </message>
    <message>
        <source>Shelf counted to its end</source>
        <translation>本层清点完</translation>
    </message>
    <message>
        <source>Shelf counted anew</source>
        <translation>重点本层</translation>
    </message>
    <message>
        <source>Count paused</source>
        <translation>清点暂停</translation>
    </message>
    <message>
        <source>Scanning of a count ended</source>
        <translation>清点扫描结束</translation>
    </message>
    <message>
        <source>Discrepancy settled</source>
        <translation>差异已处理</translation>
    </message>
    <message>
        <source>Count signed</source>
        <translation>清点报告已签字</translation>
    </message>
    <message>
        <source>Copies let</source>
        <translation>批准复制</translation>
    </message>
    <message>
        <source>Copies filed</source>
        <translation>复制件归档</translation>
    </message>
    <message>
        <source>Copies destroyed</source>
        <translation>复制件销毁</translation>
    </message>
    <message>
        <source>Copies registered</source>
        <translation>登记复制件</translation>
    </message>
    <message>
        <source>Line of an approval marked</source>
        <translation>审批单批注</translation>
    </message>
    <message>
        <source>Circulation begun</source>
        <translation>开始传阅</translation>
    </message>
    <message>
        <source>Sent to a reader of the sheet</source>
        <translation>送阅</translation>
    </message>
    <message>
        <source>Folder back and signed</source>
        <translation>传阅退回</translation>
    </message>
    <message>
        <source>Circulation ended</source>
        <translation>传阅办结</translation>
    </message>
    <message>
        <source>Seat set up</source>
        <translation>设阅览座位</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>改阅览座位</translation>
    </message>
    <message>
        <source>Reader came in</source>
        <translation>进入阅览室</translation>
    </message>
    <message>
        <source>Reader sits elsewhere</source>
        <translation>换座</translation>
    </message>
    <message>
        <source>Handed out to a seat</source>
        <translation>送到座位</translation>
    </message>
    <message>
        <source>Reader away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Reader back</source>
        <translation>返座</translation>
    </message>
    <message>
        <source>Reader left</source>
        <translation>离开阅览室</translation>
    </message>
    <message>
        <source>Visit ended with something missing</source>
        <translation>带缺结束查阅</translation>
    </message>
    <message>
        <source>Effect of reading written down</source>
        <translation>登记利用效果</translation>
    </message>
    <message>
        <source>Medium or device registered</source>
        <translation>登记介质设备</translation>
    </message>
    <message>
        <source>Keeping of a medium or device changed</source>
        <translation>变更介质设备保管</translation>
    </message>
    <message>
        <source>Medium or device given out</source>
        <translation>介质设备领用送修</translation>
    </message>
    <message>
        <source>Medium or device came back</source>
        <translation>介质设备归还</translation>
    </message>
    <message>
        <source>Medium or device out of use</source>
        <translation>介质设备停用销毁</translation>
    </message>
    <message>
        <source>Document received</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Packet handed over</source>
        <translation>封件移交</translation>
    </message>
    <message>
        <source>Line of the incoming book voided</source>
        <translation>收文行作废</translation>
    </message>
    <message>
        <source>Incoming book closed</source>
        <translation>收文登记簿结账</translation>
    </message>
    <message>
        <source>Handover drawn up</source>
        <translation>造具交接清单</translation>
    </message>
    <message>
        <source>Handover signed</source>
        <translation>交接已签字</translation>
    </message>
    <message>
        <source>Leaver cleared</source>
        <translation>离岗清退</translation>
    </message>
    <message>
        <source>Carried outside or sent</source>
        <translation>携带外出、送达</translation>
    </message>
    <message>
        <source>Receipt of a delivery</source>
        <translation>登送达回执</translation>
    </message>
    <message>
        <source>Spoken approval taken down</source>
        <translation>记录口头批准</translation>
    </message>
    <message>
        <source>Spoken approval signed afterwards</source>
        <translation>口头批准已补签</translation>
    </message>
    <message>
        <source>Approved by password</source>
        <translation>领导口令批准</translation>
    </message>
    <message>
        <source>Taken by office</source>
        <translation>职务阅文</translation>
    </message>
    <message>
        <source>Notebook given to a seat</source>
        <translation>发出保密本</translation>
    </message>
    <message>
        <source>Notebook taken back from a seat</source>
        <translation>收回保密本</translation>
    </message>
    <message>
        <source>Somebody reads along</source>
        <translation>加入同阅</translation>
    </message>
    <message>
        <source>Somebody reads along no more</source>
        <translation>同阅人先离开</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>解除暂停处置</translation>
    </message>
    <message>
        <source>Approvals exported</source>
        <translation>审批单导出</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>备份开始</translation>
    </message>
    <message>
        <source>Backup closed</source>
        <translation>备份结束</translation>
    </message>
    <message>
        <source>Drill of a backup</source>
        <translation>试还原</translation>
    </message>
    <message>
        <source>Backup put in the vault&apos;s place</source>
        <translation>用备份还原</translation>
    </message>
    <message>
        <source>Restore acknowledged</source>
        <translation>还原已签收</translation>
    </message>
    <message>
        <source>Part of a count left</source>
        <translation>清点分份带出</translation>
    </message>
    <message>
        <source>Part of a count came back</source>
        <translation>清点分份带回</translation>
    </message>
    <message>
        <source>Called in by a list</source>
        <translation>开列清退单</translation>
    </message>
    <message>
        <source>Set aside for its issuer</source>
        <translation>扫件清退</translation>
    </message>
    <message>
        <source>Line of a call-in settled</source>
        <translation>登记清退结果</translation>
    </message>
    <message>
        <source>Call-in ended</source>
        <translation>清退办结</translation>
    </message>
    <message>
        <source>Enquiry taken</source>
        <translation>登记代查</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>答复代查</translation>
    </message>
    <message>
        <source>Looked for in a place</source>
        <translation>查找一处</translation>
    </message>
    <message>
        <source>Password given for once</source>
        <translation>发一次性口令</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>签检查点</translation>
    </message>
    <message>
        <source>Register exported</source>
        <translation>导出登记簿</translation>
    </message>
    <message>
        <source>Listed for destruction</source>
        <translation>已列入销毁清册</translation>
    </message>
    <message>
        <source>Added to a list of destruction</source>
        <translation>销毁清册加件</translation>
    </message>
    <message>
        <source>Struck from a list of destruction</source>
        <translation>销毁清册划去</translation>
    </message>
    <message>
        <source>Destruction approved</source>
        <translation>销毁已批准</translation>
    </message>
    <message>
        <source>Set aside for destruction</source>
        <translation>待销毁</translation>
    </message>
    <message>
        <source>Sent to be destroyed</source>
        <translation>押运送销</translation>
    </message>
    <message>
        <source>Bags counted at the machine</source>
        <translation>销毁现场清点封袋</translation>
    </message>
    <message>
        <source>Way to destruction broken off</source>
        <translation>送销中止</translation>
    </message>
    <message>
        <source>Scanned at the machine</source>
        <translation>机前复扫</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>List of destruction given up</source>
        <translation>销毁清册撤回</translation>
    </message>
    <message>
        <source>Asked for what is out</source>
        <translation>预约登记</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Secrecy decided</source>
        <translation>登记定密、解密或变更</translation>
    </message>
    <message>
        <source>Into the repository</source>
        <translation>进入库房</translation>
    </message>
    <message>
        <source>Out of the repository</source>
        <translation>离开库房</translation>
    </message>
    <message>
        <source>Proof printed</source>
        <translation>打印证明单据</translation>
    </message>
    <message>
        <source>Printing of a proof closed</source>
        <translation>证明单据打印结束</translation>
    </message>
    <message>
        <source>Taken by law</source>
        <translation>依法调取</translation>
    </message>
    <message>
        <source>Asked after what the law took</source>
        <translation>询问调取件</translation>
    </message>
    <message>
        <source>Kept by an organ</source>
        <translation>调取件由对方留存</translation>
    </message>
    <message>
        <source>Accession expected</source>
        <translation>开列移交清单</translation>
    </message>
    <message>
        <source>Piece taken over</source>
        <translation>逐件接收</translation>
    </message>
    <message>
        <source>Deed of an accession signed</source>
        <translation>交接文据签字</translation>
    </message>
    <message>
        <source>Line of the schedule set</source>
        <translation>设定保管期限表一行</translation>
    </message>
    <message>
        <source>Line of the schedule taken out</source>
        <translation>撤下保管期限表一行</translation>
    </message>
    <message>
        <source>Secrecy decided on many</source>
        <translation>成批定密、解密、变更</translation>
    </message>
    <message>
        <source>Notices of a secrecy act made</source>
        <translation>制作密级变更通知</translation>
    </message>
    <message>
        <source>Secrecy notices delivered</source>
        <translation>密级变更通知送达</translation>
    </message>
    <message>
        <source>Papers marked anew</source>
        <translation>标志已更改</translation>
    </message>
    <message>
        <source>Level disputed</source>
        <translation>登记定密争议</translation>
    </message>
    <message>
        <source>Dispute about a level settled</source>
        <translation>定密争议结束</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>立事件</translation>
    </message>
    <message>
        <source>Incident described</source>
        <translation>填写事件报告内容</translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation>事件已报告</translation>
    </message>
    <message>
        <source>Result of an incident reported</source>
        <translation>事件结果已报告</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>查获</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>事件结案</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Recovery sheets made</source>
        <translation>制作恢复单</translation>
    </message>
    <message>
        <source>Recovery sheets tested</source>
        <translation>试恢复单</translation>
    </message>
    <message>
        <source>Access recovered by sheets</source>
        <translation>凭恢复单重开</translation>
    </message>
    <message>
        <source>Data key changed</source>
        <translation>更换数据密钥</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Complete and good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Mouldy</source>
        <translation>霉变</translation>
    </message>
    <message>
        <source>Insects</source>
        <translation>虫蛀</translation>
    </message>
    <message>
        <source>Dirty</source>
        <translation>污染</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Chapters</source>
        <translation>各章</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Form</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Made / let</source>
        <translation>实制 / 批准</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应退日期</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发放范围</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意文号</translation>
    </message>
    <message>
        <source>Spoiled sheets</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>{0}, destroyed</source>
        <translation>{0} 张，已销毁</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制件</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation>{0}，监销人 {1}</translation>
    </message>
    <message>
        <source>with the applicant</source>
        <translation>在申请人手中</translation>
    </message>
    <message>
        <source>back, to be settled</source>
        <translation>已退回，待处理</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies and excerpts</source>
        <translation>复制、摘录</translation>
    </message>
    <message>
        <source>new form</source>
        <translation>新审批表</translation>
    </message>
    <message>
        <source>made</source>
        <translation>登记实制</translation>
    </message>
    <message>
        <source>file</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>print the month</source>
        <translation>打印本月</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>戳记</translation>
    </message>
    <message>
        <source>print the form</source>
        <translation>打审批表</translation>
    </message>
    <message>
        <source>empty form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>CopiesRegister</name>
    <message>
        <source>New form</source>
        <translation>新审批表</translation>
    </message>
    <message>
        <source>Nothing was let to be copied yet.</source>
        <translation>还没有批准过复制。</translation>
    </message>
    <message>
        <source>Form, applicant or reference code</source>
        <translation>编号、申请人或档号</translation>
    </message>
    <message>
        <source>{0} forms, {1} copies to be settled</source>
        <translation>{0} 单，{1} 件未结</translation>
    </message>
    <message>
        <source>Form of copies</source>
        <translation>复制审批表</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <translation>{0}&#x3000;登记实制</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Destroy copies</source>
        <translation>销毁复制件</translation>
    </message>
    <message>
        <source>File copies</source>
        <translation>复制件归档</translation>
    </message>
    <message>
        <source>Nothing was let to be copied of this, and it is no copy.</source>
        <translation>这一件没有批准过复制，也不是复制件。</translation>
    </message>
    <message>
        <source>{0} is recorded; F6 registers what is made.</source>
        <translation>{0} 已登记；制好后按 F6 登记实制。</translation>
    </message>
    <message>
        <source>{0} copies go to {1} until {2}; Ctrl+O prints their labels.</source>
        <translation>{0} 件交 {1}，{2} 前退回；按 Ctrl+O 打标签。</translation>
    </message>
    <message>
        <source>{0} copies are settled, {1} are open.</source>
        <translation>{0} 件已处理，还有 {1} 件未结。</translation>
    </message>
    <message>
        <source>Register what is made</source>
        <translation>登记实制</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>{0} stand in the notebook or on the medium and stay here; Ctrl+O prints their labels.</source>
        <translation>{0} 份写在保密本、介质上，留在室里；Ctrl+O 打标签。</translation>
    </message>
</context>
<context>
    <name>CopyFate</name>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
</context>
<context>
    <name>CopyState</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>With the applicant</source>
        <translation>在申请人手中</translation>
    </message>
    <message>
        <source>Back, to be settled</source>
        <translation>已退回，待处理</translation>
    </message>
    <message>
        <source>Let, to be made</source>
        <translation>已批准，待制</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
</context>
<context>
    <name>CopyWay</name>
    <message>
        <source>Excerpt</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Plain copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>数字化</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>差异待处理</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stands in {0}, belongs in {1}</source>
        <translation>现在 {0}，应在 {1}</translation>
    </message>
    <message>
        <source>Stands in {0}, nobody knows this code</source>
        <translation>现在 {0}，账上没有此码</translation>
    </message>
    <message>
        <source>Charged to {0}; {1}</source>
        <translation>账上由{0}借走；{1}</translation>
    </message>
    <message>
        <source>By the register in {0}, not seen there</source>
        <translation>账在 {0}，架上未见</translation>
    </message>
    <message>
        <source>Only a card stands in {0}</source>
        <translation>{0} 只有代卷卡，账上未借出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Stands out of order</source>
        <translation>排错的</translation>
    </message>
    <message>
        <source>Belongs after</source>
        <translation>应在此件后</translation>
    </message>
    <message>
        <source>and before</source>
        <translation>此件前</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>架层</translation>
    </message>
    <message>
        <source>Put aside; take the thing out and keep it apart</source>
        <translation>已另记；请取出单独放置</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>旧卡未撤</translation>
    </message>
    <message>
        <source>Card seen</source>
        <translation>卡已见</translation>
    </message>
    <message>
        <source>Belongs in {0}</source>
        <translation>应在 {0}</translation>
    </message>
    <message>
        <source>Counted before, not doubled</source>
        <translation>已点过，不重复计</translation>
    </message>
    <message>
        <source>Goes on where it was left</source>
        <translation>接着上次点</translation>
    </message>
    <message>
        <source>{0} of {1} on this shelf</source>
        <translation>本层 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} on this shelf</source>
        <translation>本层已见 {0}</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>盒 {0}</translation>
    </message>
    <message>
        <source>By its seal {0}; nothing inside was seen</source>
        <translation>凭封签 {0}，盒内未点</translation>
    </message>
    <message>
        <source>{0} counted, {1} by the register</source>
        <translation>实点 {0} 件，账上 {1} 件</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>{0} seen, {1} differ</source>
        <translation>已见 {0} 件，差异 {1} 件</translation>
    </message>
    <message>
        <source>Part {0} left: {1} shelves</source>
        <translation>第 {0} 份已带出：{1} 层</translation>
    </message>
    <message>
        <source>Part {0} is back: {1} scans by {2}</source>
        <translation>第 {0} 份已带回：{2} 扫 {1} 次</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>还没看</translation>
    </message>
    <message>
        <source>There</source>
        <translation>在那里</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不在那里</translation>
    </message>
    <message>
        <source>seat {0}</source>
        <translation>座位 {0}</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>为什么在那里</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>到哪里找</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>Differ / open</source>
        <translation>差异／未处理</translation>
    </message>
    <message>
        <source>Report by {0}, leaked from {1}</source>
        <translation>上报限 {0}，{1} 起按泄密论</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>架层</translation>
    </message>
    <message>
        <source>By the register with {0}, not shown there</source>
        <translation>账上在{0}处，未出示</translation>
    </message>
    <message>
        <source>Shown by {0}, charged to {1}</source>
        <translation>{0}出示，账上借给{1}</translation>
    </message>
    <message>
        <source>Shown by {0}, by the register in {1}</source>
        <translation>{0}出示，账上在{1}</translation>
    </message>
    <message>
        <source>Shown by {0}, nobody knows this code</source>
        <translation>{0}出示，账上没有此码</translation>
    </message>
    <message>
        <source>Shown by {0}</source>
        <translation>{0}出示</translation>
    </message>
    <message>
        <source>Charged to {0}</source>
        <translation>账上借给{0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>已出示 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>已出示 {0}</translation>
    </message>
</context>
<context>
    <name>CountAction</name>
    <message>
        <source>Nothing to do</source>
        <translation>无须处理</translation>
    </message>
    <message>
        <source>Two look again</source>
        <translation>两人复查</translation>
    </message>
    <message>
        <source>Whereabouts unknown, reported</source>
        <translation>下落不明，已报事件</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Stopped and reported</source>
        <translation>已停用并上报</translation>
    </message>
    <message>
        <source>Number reported</source>
        <translation>数量不符已上报</translation>
    </message>
    <message>
        <source>Issue entered from the card</source>
        <translation>按卡补登借出</translation>
    </message>
    <message>
        <source>Return entered, pages counted</source>
        <translation>点页后补销归还</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已补登记</translation>
    </message>
    <message>
        <source>Given back to its owner</source>
        <translation>已退还原主</translation>
    </message>
    <message>
        <source>Labelled anew</source>
        <translation>已换标签</translation>
    </message>
    <message>
        <source>Carried to its place</source>
        <translation>已放回原位</translation>
    </message>
    <message>
        <source>Belongs here from now on</source>
        <translation>改账：今后在此</translation>
    </message>
    <message>
        <source>Mark put right on the paper</source>
        <translation>已改正标志</translation>
    </message>
    <message>
        <source>Register to be corrected</source>
        <translation>改正账面</translation>
    </message>
    <message>
        <source>Card printed again</source>
        <translation>已补打卡</translation>
    </message>
    <message>
        <source>Card taken away</source>
        <translation>已撤卡</translation>
    </message>
    <message>
        <source>Repair ordered</source>
        <translation>已开修复单</translation>
    </message>
</context>
<context>
    <name>CountAge</name>
    <message>
        <source>half a year</source>
        <translation>半年内</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>to count</source>
        <translation>待清点</translation>
    </message>
</context>
<context>
    <name>CountBody</name>
    <message>
        <source>No discrepancy was found so far.</source>
        <translation>目前没有差异。</translation>
    </message>
    <message>
        <source>Everything stands in order.</source>
        <translation>排架顺序无误。</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>架层</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>差异清单</translation>
    </message>
    <message>
        <source>Order on the shelves</source>
        <translation>排架顺序</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>已清 {0} / {1}</translation>
    </message>
    <message>
        <source>{0}, {1} open; counting changes nothing</source>
        <translation>{0} 条，未处理 {1} 条&#x3000;清点不改账，处理另行签字</translation>
    </message>
    <message>
        <source>{0} out of order</source>
        <translation>{0} 件排错</translation>
    </message>
    <message>
        <source>Code by hand, Enter</source>
        <translation>手输条码，回车</translation>
    </message>
    <message>
        <source>Number inside, or the seal, Enter</source>
        <translation>盒内件数或封签号，回车</translation>
    </message>
</context>
<context>
    <name>CountCards</name>
    <message>
        <source>No cards</source>
        <translation>不查卡</translation>
    </message>
    <message>
        <source>Out cards</source>
        <translation>代卷卡</translation>
    </message>
    <message>
        <source>Catalogue cards</source>
        <translation>目录卡</translation>
    </message>
</context>
<context>
    <name>CountCause</name>
    <message>
        <source>Routine count</source>
        <translation>例行清点</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>交接清点</translation>
    </message>
    <message>
        <source>After an accession</source>
        <translation>接收后清点</translation>
    </message>
    <message>
        <source>After an incident</source>
        <translation>事件后清点</translation>
    </message>
    <message>
        <source>After a move</source>
        <translation>搬迁后清点</translation>
    </message>
</context>
<context>
    <name>CountFigures</name>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>另记</translation>
    </message>
    <message>
        <source>Begun {0}, frozen at entry {1}</source>
        <translation>{0} 开始&#x3000;账面冻结于日志 {1}</translation>
    </message>
    <message>
        <source>Left to count</source>
        <translation>未清</translation>
    </message>
</context>
<context>
    <name>CountKeys</name>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>cards / things</source>
        <translation>点卡／点件</translation>
    </message>
    <message>
        <source>shelf done</source>
        <translation>本层完</translation>
    </message>
    <message>
        <source>count shelf anew</source>
        <translation>重点本层</translation>
    </message>
    <message>
        <source>state of the thing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>end scanning</source>
        <translation>结束扫描</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>signed report</source>
        <translation>签字报告</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回清单</translation>
    </message>
    <message>
        <source>order / discrepancies</source>
        <translation>顺序／差异</translation>
    </message>
    <message>
        <source>memory scanner</source>
        <translation>采集器文件</translation>
    </message>
    <message>
        <source>report</source>
        <translation>清点报告</translation>
    </message>
    <message>
        <source>discrepancies</source>
        <translation>差异表</translation>
    </message>
    <message>
        <source>count on another PC</source>
        <translation>带到另一台电脑</translation>
    </message>
    <message>
        <source>part comes back</source>
        <translation>带回一份</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在那里</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>在那里</translation>
    </message>
    <message>
        <source>back to the discrepancies</source>
        <translation>回到差异</translation>
    </message>
    <message>
        <source>where to look</source>
        <translation>到哪里找</translation>
    </message>
    <message>
        <source>holder done</source>
        <translation>此人已清</translation>
    </message>
    <message>
        <source>next holder</source>
        <translation>下一个持有人</translation>
    </message>
    <message>
        <source>lists to take along</source>
        <translation>持有人核对单</translation>
    </message>
    <message>
        <source>plan / discrepancies</source>
        <translation>平面／差异</translation>
    </message>
    <message>
        <source>next room</source>
        <translation>下一个库房</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Counting</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>go on with it</source>
        <translation>接着点</translation>
    </message>
    <message>
        <source>new count</source>
        <translation>新清点</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>register</source>
        <translation>清点登记</translation>
    </message>
</context>
<context>
    <name>CountOutcome</name>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Agrees, out</source>
        <translation>相符（在外）</translation>
    </message>
    <message>
        <source>Gone but here</source>
        <translation>已销仍存</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Number differs</source>
        <translation>数量不符</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>有档无账</translation>
    </message>
    <message>
        <source>Issue not entered</source>
        <translation>漏登借出</translation>
    </message>
    <message>
        <source>Return not entered</source>
        <translation>漏销归还</translation>
    </message>
    <message>
        <source>Numbered twice</source>
        <translation>重号</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>错位</translation>
    </message>
    <message>
        <source>Mark differs</source>
        <translation>标志不符</translation>
    </message>
    <message>
        <source>Card missing</source>
        <translation>缺卡</translation>
    </message>
    <message>
        <source>Card left behind</source>
        <translation>余卡</translation>
    </message>
    <message>
        <source>Damaged, by the count</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Not of this count</source>
        <translation>不在本次范围</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未清</translation>
    </message>
    <message>
        <source>Passed on unasked</source>
        <translation>擅自转借</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Counting</source>
        <translation>清点</translation>
    </message>
</context>
<context>
    <name>CountProgress</name>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已点</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>在点</translation>
    </message>
    <message>
        <source>left</source>
        <translation>未清</translation>
    </message>
    <message>
        <source>no part of this count</source>
        <translation>不在本次范围</translation>
    </message>
    <message>
        <source>{0} of {1} shelves counted, {2} differ</source>
        <translation>已清 {0} / {1} 层，{2} 层有差异</translation>
    </message>
</context>
<context>
    <name>CountResult</name>
    <message>
        <source>Register, shelves and cards agree.</source>
        <translation>账、档、卡相符。</translation>
    </message>
    <message>
        <source>{0} discrepancies, {1} still to be settled</source>
        <translation>差异 {0} 条，未处理 {1} 条</translation>
    </message>
    <message>
        <source>{0} discrepancies, all settled</source>
        <translation>差异 {0} 条，都已处理</translation>
    </message>
</context>
<context>
    <name>CountScope</name>
    <message>
        <source>A place</source>
        <translation>一处库位</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>一个门类</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>一个密级</translation>
    </message>
    <message>
        <source>Sample of a place</source>
        <translation>库位抽样</translation>
    </message>
    <message>
        <source>{0}, sample: {1} % sure to see {2} % wrong</source>
        <translation>{0}，抽样：差错达 {2} % 时 {1} % 能抽到</translation>
    </message>
    <message>
        <source>Shelves due this week</source>
        <translation>轮清：本周到期架层</translation>
    </message>
    <message>
        <source>A fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Fonds {0}</source>
        <translation>全宗 {0}</translation>
    </message>
    <message>
        <source>What one person has</source>
        <translation>一人所借</translation>
    </message>
    <message>
        <source>What the people of a unit have</source>
        <translation>一个单位各人所借</translation>
    </message>
    <message>
        <source>All that is on loan</source>
        <translation>全部在借：逐人核对</translation>
    </message>
    <message>
        <source>On loan to {0}</source>
        <translation>{0}所借</translation>
    </message>
    <message>
        <source>On loan to people of {0}</source>
        <translation>{0}各人所借</translation>
    </message>
</context>
<context>
    <name>CountSide</name>
    <message>
        <source>What was seen of it</source>
        <translation>这一件的状况</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Enter what was done</source>
        <translation>记入处理</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>签字报告入档</translation>
    </message>
    <message>
        <source>Put on file</source>
        <translation>入档</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>上次点到</translation>
    </message>
    <message>
        <source>{0}; go on there</source>
        <translation>{0}，由此接着点</translation>
    </message>
    <message>
        <source>Shelf done, scan the next</source>
        <translation>本层完，扫下一层</translation>
    </message>
    <message>
        <source>Count shelf anew</source>
        <translation>重点本层</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停并保存</translation>
    </message>
    <message>
        <source>Settle this one</source>
        <translation>处理这一条</translation>
    </message>
    <message>
        <source>This count</source>
        <translation>本次清点</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Moved lawfully</source>
        <translation>合法变动</translation>
    </message>
    <message>
        <source>no discrepancy</source>
        <translation>不算差异</translation>
    </message>
    <message>
        <source>Holder done, scan the next card</source>
        <translation>此人已清，扫下一个证</translation>
    </message>
    <message>
        <source>Next holder</source>
        <translation>下一个持有人</translation>
    </message>
</context>
<context>
    <name>CountView</name>
    <message>
        <source>Now scan the catalogue cards</source>
        <translation>现在扫目录卡</translation>
    </message>
    <message>
        <source>Now scan the things</source>
        <translation>现在扫档案</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未清</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Scan a shelf or a holder&apos;s card, then what is there</source>
        <translation>先扫架层或持有人的证，再扫那里的件</translation>
    </message>
</context>
<context>
    <name>CountsRegister</name>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation>还没有清点过。</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>新清点</translation>
    </message>
    <message>
        <source>Number, scope or state</source>
        <translation>编号、范围或状态</translation>
    </message>
    <message>
        <source>{0} counts, {1} not signed</source>
        <translation>{0} 次清点，{1} 次未签字</translation>
    </message>
    <message>
        <source>Begin the count</source>
        <translation>开始清点</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>明点（显示账面数）</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着点</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Differ / open</source>
        <translation>差异／未处理</translation>
    </message>
    <message>
        <source>Count {0} has {1} shelves or holders; Enter goes on with it.</source>
        <translation>清点 {0} 有 {1} 个架层或持有人；按回车继续。</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Covered. Press any key to go on.</source>
        <translation>已遮挡，按任意键继续</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Never shelved</source>
        <translation>未上架</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Returned, to be cleared up</source>
        <translation>归还待查</translation>
    </message>
    <message>
        <source>Checked, to be shelved</source>
        <translation>已核待上架</translation>
    </message>
    <message>
        <source>Not shelved yet</source>
        <translation>未上架</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Returned, to be checked</source>
        <translation>归还待核</translation>
    </message>
    <message>
        <source>In a transport case</source>
        <translation>周转箱内</translation>
    </message>
    <message>
        <source>Being read here</source>
        <translation>在室阅览</translation>
    </message>
    <message>
        <source>Set aside for destruction</source>
        <translation>待销毁</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>None: by notice, or by law</source>
        <translation>不填：凭通知，或期满</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Level after it</source>
        <translation>决定后密级</translation>
    </message>
    <message>
        <source>Term after it</source>
        <translation>决定后期限</translation>
    </message>
    <message>
        <source>Such as 10年, 6个月, 长期; empty if declassified.</source>
        <translation>如 10年、6个月、长期；解密的不填。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>定密责任人</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>Of the unit that classified it.</source>
        <translation>原定密机关的书面通知。</translation>
    </message>
    <message>
        <source>Day of the notice</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Why so late</source>
        <translation>逾期理由</translation>
    </message>
    <message>
        <source>Of an extension after the last day.</source>
        <translation>期满以后才延长的要写。</translation>
    </message>
    <message>
        <source>Say which record it is about.</source>
        <translation>请填写档号。</translation>
    </message>
    <message>
        <source>The form names the ground.</source>
        <translation>请填写审批表上的依据。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>日期，如 2024-03-01。</translation>
    </message>
    <message>
        <source>{0} records in one act</source>
        <translation>一份文书，共 {0} 件</translation>
    </message>
</context>
<context>
    <name>DecisionPreview</name>
    <message>
        <source>{0} would be decided, {1} cannot; F8 leaves those out.</source>
        <translation>{0} 件可以办，{1} 件不能；F8 去掉不能办的。</translation>
    </message>
    <message>
        <source>{0} would be decided as shown; Ctrl+Enter once more enters them.</source>
        <translation>{0} 件将照左边所列办理；再按 Ctrl+Enter 登记。</translation>
    </message>
</context>
<context>
    <name>DecisionRegister</name>
    <message>
        <source>No decision is entered.</source>
        <translation>还没有登记决定。</translation>
    </message>
    <message>
        <source>{0} decisions</source>
        <translation>共 {0} 项决定</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Secret until</source>
        <translation>保密至</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>定密责任人</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Why so late</source>
        <translation>逾期理由</translation>
    </message>
    <message>
        <source>notify the holders</source>
        <translation>通知持有人</translation>
    </message>
    <message>
        <source>Notices of {0}</source>
        <translation>{0} 的通知</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>{0} notices of {1}; F5 shows them.</source>
        <translation>{1}：已制通知 {0} 份，按 F5 看。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Notify the holders</source>
        <translation>通知持有人</translation>
    </message>
</context>
<context>
    <name>DeedForm</name>
    <message>
        <source>Signed for the giver</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Signed for the room</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Who watched; may stay empty.</source>
        <translation>没有的不填。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>As the deed says it; both sign it.</source>
        <translation>照交接文据写，双方签字。</translation>
    </message>
    <message>
        <source>Copy the name from the deed.</source>
        <translation>照交接文据上的签字写。</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-21.</source>
        <translation>写日期，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Say what lacks or is too much.</source>
        <translation>写明缺什么、多什么。</translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
</context>
<context>
    <name>DeliverForm</name>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Who signed for it?</source>
        <translation>谁签收的？</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>写日期，例如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>{0}, {1} pieces</source>
        <translation>{0}，{1} 件</translation>
    </message>
    <message>
        <source>What stays there is no carrier of this room any more; this is not taken back.</source>
        <translation>留存对方的件从本室账上注销，登记后不能撤销。</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Signed for on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>回执号</translation>
    </message>
    <message>
        <source>The full name as it stands on the receipt.</source>
        <translation>照回执写全名。</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>写日期，例如 2027-06-30。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Everything in this vault is invented. Its accounts:</source>
        <translation>本库内容均为虚构，账号与口令：</translation>
    </message>
</context>
<context>
    <name>DeputyForm</name>
    <message>
        <source>Who signs</source>
        <translation>代批人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>授权文号</translation>
    </message>
    <message>
        <source>Enter another leader first.</source>
        <translation>先登记另一位审批人。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>请填日期，如 2024-03-01。</translation>
    </message>
    <message>
        <source>A day, not before the first.</source>
        <translation>日期，不早于起始日期。</translation>
    </message>
    <message>
        <source>A deputy is named by a document; type its number.</source>
        <translation>授权要有文件，填文号。</translation>
    </message>
</context>
<context>
    <name>DescribeForm</name>
    <message>
        <source>1 Content, level, number, kind of carrier</source>
        <translation>① 内容、密级、数量、载体形式</translation>
    </message>
    <message>
        <source>2 How it was discovered</source>
        <translation>② 发现经过</translation>
    </message>
    <message>
        <source>3 Who is responsible</source>
        <translation>③ 责任人基本情况</translation>
    </message>
    <message>
        <source>4 Time, place and course</source>
        <translation>④ 发生时间、地点及经过</translation>
    </message>
    <message>
        <source>5 Harm done, or possible</source>
        <translation>⑤ 造成或可能造成的危害</translation>
    </message>
    <message>
        <source>6 What is or will be done about those responsible</source>
        <translation>⑥ 已进行或拟进行的查处</translation>
    </message>
    <message>
        <source>7 What is or will be done to remedy it</source>
        <translation>⑦ 已采取或拟采取的补救措施</translation>
    </message>
    <message>
        <source>What the person concerned wrote (R-122).</source>
        <translation>当事人写的书面材料（R-122）。</translation>
    </message>
    <message>
        <source>Number of the statement</source>
        <translation>书面材料编号</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <source>{0} (limit {1})</source>
        <translation>{0} 件（限 {1} 件）</translation>
    </message>
    <message>
        <source>Cleared up to</source>
        <translation>可知悉</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>逾期 {0} 件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Approval {0}</source>
        <translation>审批单 {0}</translation>
    </message>
    <message>
        <source>{0} lent, {1} to go</source>
        <translation>已办 {0} 件，待办 {1} 件</translation>
    </message>
    <message>
        <source>Approved: {0}</source>
        <translation>批准：{0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 条</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Returned this time</source>
        <translation>本次归还</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>{0} checked</source>
        <translation>已核 {0}</translation>
    </message>
    <message>
        <source>{0} to count</source>
        <translation>待点页 {0}</translation>
    </message>
    <message>
        <source>{0} to clear up</source>
        <translation>待查清 {0}</translation>
    </message>
    <message>
        <source>Return trolley</source>
        <translation>还件车</translation>
    </message>
    <message>
        <source>in walk order</source>
        <translation>按走动顺序</translation>
    </message>
    <message>
        <source>No place of its own yet</source>
        <translation>还没有固定架位</translation>
    </message>
    <message>
        <source>Nothing waits for its shelf.</source>
        <translation>没有待上架的。</translation>
    </message>
    <message>
        <source>{0} more places</source>
        <translation>另有 {0} 处</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>可存</translation>
    </message>
    <message>
        <source>Standing here</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>谁可以批准</translation>
    </message>
    <message>
        <source>No leader in office may sign this.</source>
        <translation>目前没有在任的人可以批。</translation>
    </message>
    <message>
        <source>The {0} lent before stay lent.</source>
        <translation>已借出的 {0} 件不受影响。</translation>
    </message>
    <message>
        <source>This refusal is in the journal</source>
        <translation>这次拒绝已记入日志</translation>
    </message>
    <message>
        <source>What is scanned decides</source>
        <translation>扫什么办什么</translation>
    </message>
    <message>
        <source>Reader&apos;s card</source>
        <translation>利用者卡</translation>
    </message>
    <message>
        <source>lend to this reader</source>
        <translation>借给这个人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>say where it is and who has it</source>
        <translation>说出在哪、谁在用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>shelve here</source>
        <translation>放在这里</translation>
    </message>
    <message>
        <source>Sound: stop</source>
        <translation>提示音：停止</translation>
    </message>
    <message>
        <source>{0} more people</source>
        <translation>另有 {0} 人</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Emergency sheets</source>
        <translation>应急登记单</translation>
    </message>
    <message>
        <source>{0} unused</source>
        <translation>未用 {0} 张</translation>
    </message>
    <message>
        <source>open, {0}</source>
        <translation>补录中&#x3000;{0}</translation>
    </message>
    <message>
        <source>No blank sheet is left; F6 prepares a pack to print.</source>
        <translation>没有备用的空白单了；按 F6 备一套去打印。</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>扫描无反应</translation>
    </message>
    <message>
        <source>test the scanner: page System, F8</source>
        <translation>到系统页按 F8 测试扫描枪</translation>
    </message>
    <message>
        <source>May carry</source>
        <translation>最高可装</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Set down in</source>
        <translation>到达位置</translation>
    </message>
    <message>
        <source>Nothing lies in it.</source>
        <translation>箱内无物。</translation>
    </message>
    <message>
        <source>Transport cases</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>共 {0} 个</translation>
    </message>
    <message>
        <source>None yet: page Shelving, Ctrl+T, then Ctrl+N.</source>
        <translation>还没有周转箱：库房架位页按 Ctrl+T，再按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Away since {0}</source>
        <translation>{0} 起暂离</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>核对证件</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>寄存号</translation>
    </message>
    <message>
        <source>Read here up to</source>
        <translation>可阅至</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>介绍信</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>查阅目的</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>桌上</translation>
    </message>
    <message>
        <source>Pages differ</source>
        <translation>页数不符</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>阅览室</translation>
    </message>
    <message>
        <source>{0} of {1} seats</source>
        <translation>在座 {0} / 共 {1} 座</translation>
    </message>
    <message>
        <source>No seat yet: page Reading room, Ctrl+N.</source>
        <translation>还没有座位：到“阅览室”页按 Ctrl+N 设座。</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>室内无人。</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空座</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>reads along</source>
        <translation>同阅</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>传阅</translation>
    </message>
    <message>
        <source>Scan a piece of the folder, then the reader&apos;s card.</source>
        <translation>扫夹里一件，再扫阅文人的证。</translation>
    </message>
</context>
<context>
    <name>DeskCommand</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Undo the last scan</source>
        <translation>撤销上一扫</translation>
    </message>
    <message>
        <source>Record a paper approval</source>
        <translation>记录纸质审批</translation>
    </message>
    <message>
        <source>Put it here for good</source>
        <translation>就放这里</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这一件</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>成批上架</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>连续段移架</translation>
    </message>
    <message>
        <source>Reader without a card</source>
        <translation>临时利用者</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Renew the loan</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Enter late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Second keeper</source>
        <translation>第二保管员</translation>
    </message>
    <message>
        <source>Countersigned form</source>
        <translation>会签单</translation>
    </message>
    <message>
        <source>Bind barcode</source>
        <translation>绑定条码</translation>
    </message>
    <message>
        <source>Release barcode</source>
        <translation>解除条码</translation>
    </message>
    <message>
        <source>Pour in a memory scanner</source>
        <translation>倒入存储式扫描枪</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印审批单</translation>
    </message>
    <message>
        <source>Seal on or off</source>
        <translation>加封/启封</translation>
    </message>
    <message>
        <source>Case on its way</source>
        <translation>周转箱起运</translation>
    </message>
    <message>
        <source>Print out cards</source>
        <translation>打印代卷卡</translation>
    </message>
    <message>
        <source>Type a place</source>
        <translation>输入架位</translation>
    </message>
    <message>
        <source>Away or back</source>
        <translation>暂离或返座</translation>
    </message>
    <message>
        <source>Reader leaves</source>
        <translation>离开阅览室</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Take down a spoken approval</source>
        <translation>记录口头批准</translation>
    </message>
    <message>
        <source>Leader approves by password</source>
        <translation>领导口令批准</translation>
    </message>
    <message>
        <source>The head takes it by office</source>
        <translation>主要负责人职务阅文</translation>
    </message>
    <message>
        <source>Reads along</source>
        <translation>同阅</translation>
    </message>
</context>
<context>
    <name>DeskMode</name>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>上架/归位</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>装箱</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>阅览</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>传阅</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Paper approval</source>
        <translation>纸质审批</translation>
    </message>
    <message>
        <source>Note damage</source>
        <translation>记破损</translation>
    </message>
    <message>
        <source>Put it here for good</source>
        <translation>就放这里</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这一件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新点页</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>成批</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>连续段</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>临时利用者</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Enter late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Prepare blank sheets</source>
        <translation>备一套空白单</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Second keeper</source>
        <translation>第二保管员</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>已会签</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>归还回执</translation>
    </message>
    <message>
        <source>Release barcode</source>
        <translation>解除条码</translation>
    </message>
    <message>
        <source>Bind barcode</source>
        <translation>绑定条码</translation>
    </message>
    <message>
        <source>Label spoiled</source>
        <translation>标签作废</translation>
    </message>
    <message>
        <source>This carrier only</source>
        <translation>只批这一件</translation>
    </message>
    <message>
        <source>By scope</source>
        <translation>按范围</translation>
    </message>
    <message>
        <source>Pour in</source>
        <translation>倒入</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Seal on or off</source>
        <translation>加封/启封</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>起运</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>封签破损</translation>
    </message>
    <message>
        <source>Call slip</source>
        <translation>调卷单</translation>
    </message>
    <message>
        <source>Out cards</source>
        <translation>代卷卡</translation>
    </message>
    <message>
        <source>Type a place</source>
        <translation>输入架位</translation>
    </message>
    <message>
        <source>No place typed</source>
        <translation>不输入架位</translation>
    </message>
    <message>
        <source>Back at the seat</source>
        <translation>返座</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Spoken approval</source>
        <translation>口头批准</translation>
    </message>
    <message>
        <source>Leader&apos;s password</source>
        <translation>领导口令</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>职务阅文</translation>
    </message>
    <message>
        <source>Reads along</source>
        <translation>同阅</translation>
    </message>
</context>
<context>
    <name>DeskPane</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Record a paper approval</source>
        <translation>记录纸质审批</translation>
    </message>
    <message>
        <source>Undo the last scan</source>
        <translation>撤销上一扫</translation>
    </message>
    <message>
        <source>Note damage</source>
        <translation>记破损</translation>
    </message>
    <message>
        <source>Label spoiled</source>
        <translation>标签作废</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>封签破损</translation>
    </message>
    <message>
        <source>Reader leaves</source>
        <translation>利用者离开</translation>
    </message>
</context>
<context>
    <name>DeskPanels</name>
    <message>
        <source>Damaged label: type its digits</source>
        <translation>标签损坏：在此输入数字</translation>
    </message>
</context>
<context>
    <name>DeskShowing</name>
    <message>
        <source>Ready to scan</source>
        <translation>等待扫描</translation>
    </message>
    <message>
        <source>Scans of this session</source>
        <translation>本次扫描</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在上</translation>
    </message>
    <message>
        <source>Scan a card, a carrier or a place; nothing has to be clicked.</source>
        <translation>直接扫利用者卡、载体或架位，不用点任何地方。</translation>
    </message>
    <message>
        <source>That was not understood; the question is still open</source>
        <translation>刚才的没听懂，上面的问题还等着回答</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>没有办理</translation>
    </message>
    <message>
        <source>The one before was not done</source>
        <translation>上一件没有办理</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>实点页数</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Enter 确认</translation>
    </message>
    <message>
        <source>Leaves counted</source>
        <translation>清点页数</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Records Room</source>
        <translation>保密档案室</translation>
    </message>
    <message>
        <source>This PC: {0}</source>
        <translation>本机批准：{0}</translation>
    </message>
    <message>
        <source>Journal: see finding</source>
        <translation>日志有异常</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核验</translation>
    </message>
    <message>
        <source>Journal whole</source>
        <translation>日志完好</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>扫描器就绪</translation>
    </message>
</context>
<context>
    <name>DestroyChannel</name>
    <message>
        <source>Designated unit</source>
        <translation>指定销毁单位</translation>
    </message>
    <message>
        <source>Own machine, small amount</source>
        <translation>自行销毁（少量）</translation>
    </message>
</context>
<context>
    <name>DestroyMethod</name>
    <message>
        <source>Pulped</source>
        <translation>化浆</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>粉碎</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>焚毁</translation>
    </message>
    <message>
        <source>Demagnetised and broken up</source>
        <translation>消磁后粉碎</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>Code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提请人</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>造册人</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>销毁去向</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>struck: {0}</source>
        <translation>划去：{0}</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>scanned at the machine</source>
        <translation>机前已扫</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>not set aside yet</source>
        <translation>未下架</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>{0} bags</source>
        <translation>{0} 袋</translation>
    </message>
    <message>
        <source>Escorts</source>
        <translation>押运人</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>方式、地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Receipt or machine</source>
        <translation>回执或设备</translation>
    </message>
</context>
<context>
    <name>DestructionPage</name>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>新清册</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加件</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>back or give up</source>
        <translation>中止或撤回</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>打印清册</translation>
    </message>
    <message>
        <source>print approval and record</source>
        <translation>打印审批表和监销记录</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>到期清单</translation>
    </message>
</context>
<context>
    <name>DestructionRegister</name>
    <message>
        <source>New list</source>
        <translation>新清册</translation>
    </message>
    <message>
        <source>Nothing was listed for destruction yet.</source>
        <translation>还没有销毁清册。</translation>
    </message>
    <message>
        <source>List, person or reference code</source>
        <translation>清册、人员或档号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{0} lists, {1} open</source>
        <translation>{0} 册，{1} 册未结</translation>
    </message>
    <message>
        <source>write down the end</source>
        <translation>登记销毁</translation>
    </message>
    <message>
        <source>enter the approval</source>
        <translation>登记审批</translation>
    </message>
    <message>
        <source>send it under escort</source>
        <translation>登记押运</translation>
    </message>
    <message>
        <source>count it in at the machine</source>
        <translation>现场清点封袋</translation>
    </message>
    <message>
        <source>New list of destruction</source>
        <translation>新销毁清册</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>造册</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>{0} 加件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加件</translation>
    </message>
    <message>
        <source>Strike from {0}</source>
        <translation>{0} 划去</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Break the way off</source>
        <translation>中止送销</translation>
    </message>
    <message>
        <source>Give the list up</source>
        <translation>撤回清册</translation>
    </message>
    <message>
        <source>This stands on no list of destruction.</source>
        <translation>不在任何销毁清册上。</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more lists it all the same.</source>
        <translation>再按 Ctrl+Enter 仍然列入。</translation>
    </message>
    <message>
        <source>{0} is set aside; {1} to go.</source>
        <translation>{0} 已下架，还有 {1} 件。</translation>
    </message>
    <message>
        <source>{0} is on the list and goes in; {1} to go.</source>
        <translation>{0} 在册，可以入机，还有 {1} 件。</translation>
    </message>
    <message>
        <source>{0} pieces of {1} are destroyed; Ctrl+O prints the record.</source>
        <translation>{1} 的 {0} 件已销毁；Ctrl+O 打印监销记录。</translation>
    </message>
    <message>
        <source>Scan every piece at the machine.</source>
        <translation>请在机前逐件扫描。</translation>
    </message>
    <message>
        <source>Scan each piece from its shelf.</source>
        <translation>请逐件下架扫描。</translation>
    </message>
</context>
<context>
    <name>DestructionState</name>
    <message>
        <source>To be signed</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Being set aside</source>
        <translation>下架中</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Under escort</source>
        <translation>押运中</translation>
    </message>
    <message>
        <source>At the machine</source>
        <translation>在销毁现场</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>DisputeForm</name>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Level claimed</source>
        <translation>主张的密级</translation>
    </message>
    <message>
        <source>The higher one applies until it is settled.</source>
        <translation>解决以前，按较高的密级管理。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who is to decide</source>
        <translation>报请谁确定</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>必须填写。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>写日期，例如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>DisputeRegister</name>
    <message>
        <source>No level is disputed.</source>
        <translation>没有定密争议。</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Code, who objects, why</source>
        <translation>档号、异议人、理由</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} 项未解决</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>结束争议</translation>
    </message>
    <message>
        <source>enter an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Objection to a level</source>
        <translation>对密级的异议</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>结束争议</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>原密级</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who is to decide</source>
        <translation>报请谁确定</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Until it is settled the record is kept at the higher level, and nothing is decided on it.</source>
        <translation>争议解决以前，按较高的密级管理，不作定密、解密和变更。</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结束争议</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Its number of pages was never counted.</source>
        <translation>这一件的页数待核，还没有点过。</translation>
    </message>
    <message>
        <source>The reader has as many carriers out as the room allows.</source>
        <translation>利用者在借的件数已经到上限。</translation>
    </message>
    <message>
        <source>The reader has something overdue.</source>
        <translation>利用者有逾期未还的。</translation>
    </message>
    <message>
        <source>The pages counted are not those that went out.</source>
        <translation>实点的页数和登记的不一样。</translation>
    </message>
    <message>
        <source>Readers still belong to it, and no unit takes over.</source>
        <translation>还有利用者属于该单位，而没有单位承接。</translation>
    </message>
    <message>
        <source>This old box would hold more than one class.</source>
        <translation>这个既有盒里会混装几类。</translation>
    </message>
    <message>
        <source>The year in the code is still to come.</source>
        <translation>档号里的年度还没有到。</translation>
    </message>
    <message>
        <source>Numbers before this one have not been given.</source>
        <translation>这个号前面还有没用过的号，会留下空号。</translation>
    </message>
    <message>
        <source>The term is longer than the law allows without a provision.</source>
        <translation>保密期限超过法定最长期限，依据的是特别规定。</translation>
    </message>
    <message>
        <source>Nobody knows which unit set the level; it may not be ours.</source>
        <translation>不知道是哪个机关定的密，可能不是本单位。</translation>
    </message>
    <message>
        <source>By the estimate this place is full.</source>
        <translation>按估算，这个架位已经满了。</translation>
    </message>
    <message>
        <source>This series numbers the other kind: volumes or items.</source>
        <translation>这个系列按另一种单位编号（按卷或按件）。</translation>
    </message>
    <message>
        <source>Not everything stands on its shelf yet.</source>
        <translation>还有没有上架的。</translation>
    </message>
    <message>
        <source>Our own unit is said to have set a level that it has no power to set.</source>
        <translation>写的是本单位定密，密级却超出本单位的定密权。</translation>
    </message>
    <message>
        <source>The seal is broken or gone. Touch nothing, fetch a second person, tell the secrecy office.</source>
        <translation>封签破损或缺失。先不要动箱内物品，请第二人到场，并报告保密工作机构。</translation>
    </message>
    <message>
        <source>This is not the seal that was put on. Read it again; if it is so, tell the secrecy office first.</source>
        <translation>封签号与加封时不一致。请再核一遍；确实不符的，先报告保密工作机构。</translation>
    </message>
    <message>
        <source>Secrets are read in the classified zone; this seat is not in it.</source>
        <translation>涉密件应在涉密区阅览，这个座位不在涉密区。</translation>
    </message>
    <message>
        <source>The notebook had another number of leaves before.</source>
        <translation>保密本的页数与上次不同。</translation>
    </message>
    <message>
        <source>No checkpoint lies here, though you have signed some. Is the other medium lost? Then sign once more.</source>
        <translation>这里没有检查点，而您以前签过。另一个介质丢了吗？确是如此，再签一次。</translation>
    </message>
    <message>
        <source>Some of it is still secret: its secrecy term runs on.</source>
        <translation>其中有的保密期限未满，仍是秘密。</translation>
    </message>
    <message>
        <source>Some of it is still to be kept: its period is not over.</source>
        <translation>其中有的保管期限未满。</translation>
    </message>
    <message>
        <source>Somebody else asked for it and waits.</source>
        <translation>这件已有别人预约在先。</translation>
    </message>
    <message>
        <source>It does not stand on the unit&apos;s list; the deed will tell the difference.</source>
        <translation>不在移交清单上；交接文据要写明差异。</translation>
    </message>
    <message>
        <source>Lost or damaged archives are reported to the archives authority too; no letter is named.</source>
        <translation>档案丢失、损毁还要报告档案主管部门；没有写函号。</translation>
    </message>
</context>
<context>
    <name>DueRegister</name>
    <message>
        <source>Nothing is to be reviewed.</source>
        <translation>没有待审核的国家秘密。</translation>
    </message>
    <message>
        <source>{0} to be reviewed</source>
        <translation>{0} 件待审核</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>密级标志</translation>
    </message>
    <message>
        <source>Secret until</source>
        <translation>保密至</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>原定密机关</translation>
    </message>
    <message>
        <source>It is kept as before until a decision is entered; the calendar declassifies nothing.</source>
        <translation>登记决定以前照旧保管；到期不会自动解密。</translation>
    </message>
    <message>
        <source>Enter a decision</source>
        <translation>登记决定</translation>
    </message>
    <message>
        <source>No period ends by then.</source>
        <translation>到这一天没有期满的档案。</translation>
    </message>
    <message>
        <source>Reference code, title or period</source>
        <translation>档号、题名或期限</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>new year</source>
        <translation>年底</translation>
    </message>
    <message>
        <source>the year after</source>
        <translation>明年年底</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{0} due, {1} held</source>
        <translation>到期 {0}，其中暂停处置 {1}</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>保管期限表</translation>
    </message>
    <message>
        <source>its code or list</source>
        <translation>档号或目录</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>期限出处</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保管至</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Page Secrecy, tab Holds, tells why it is held.</source>
        <translation>暂停的事由见“定密解密”页“暂停处置”。</translation>
    </message>
    <message>
        <source>It is still secret; its secrecy term runs on.</source>
        <translation>仍在保密期限内，保密期限另行计算。</translation>
    </message>
    <message>
        <source>choose all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Closed, with all its parts</source>
        <translation>停用（连同下面的全部）</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>宽 mm</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高可放</translation>
    </message>
    <message>
        <source>{0}: the code stays, it is on the label.</source>
        <translation>{0}：编号不变，它印在标签上。</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>更改架位</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺名称。</translation>
    </message>
    <message>
        <source>Opened by two keepers together</source>
        <translation>双人共管</translation>
    </message>
    <message>
        <source>Any up to that level</source>
        <translation>不专用</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>只放{0}</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>专用</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Put a record right</source>
        <translation>更正著录</translation>
    </message>
    <message>
        <source>Put right; journal entry {0}.</source>
        <translation>已更正，日志第 {0} 条。</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>不变的</translation>
    </message>
    <message>
        <source>The number stays; renumbering is an act of its own.</source>
        <translation>档号不变；改号另有办法。</translation>
    </message>
    <message>
        <source>Level, term and scope of another unit&apos;s secret change only with its written notice.</source>
        <translation>别的机关定的密，密级、期限、知悉范围要有它的书面通知才能改。</translation>
    </message>
    <message>
        <source>This look is in the journal.</source>
        <translation>本次查看已记入日志。</translation>
    </message>
</context>
<context>
    <name>Elevation</name>
    <message>
        <source>Face</source>
        <translation>架面</translation>
    </message>
    <message>
        <source>none</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>清单 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Choose the file of the memory scanner</source>
        <translation>选采集器的文件</translation>
    </message>
    <message>
        <source>Count on another PC</source>
        <translation>带到另一台电脑清点</translation>
    </message>
    <message>
        <source>Parts of a count (*.count)</source>
        <translation>清点分份 (*.count)</translation>
    </message>
    <message>
        <source>Choose the file that comes back</source>
        <translation>选带回的文件</translation>
    </message>
    <message>
        <source>A part comes back</source>
        <translation>带回一份</translation>
    </message>
    <message>
        <source>Choose the folder on the medium</source>
        <translation>选介质上的文件夹</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>workbook</source>
        <translation>工作簿</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Numbers of the copies</source>
        <translation>复制件号</translation>
    </message>
    <message>
        <source>One, several as 1、3, or a range as 1-3.</source>
        <translation>一件；几件写 1、3，连着的写 1-3。</translation>
    </message>
    <message>
        <source>Destroyed before</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>A second person, for what is classified.</source>
        <translation>涉密的要第二个人在场。</translation>
    </message>
    <message>
        <source>Only numbers of copies that came back.</source>
        <translation>只能写已经退回的件号。</translation>
    </message>
    <message>
        <source>Two at least, without any part in the list; 、 parts the names.</source>
        <translation>至少两人，与清册无关；用“、”隔开。</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>销毁方式</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Designated unit</source>
        <translation>指定销毁单位</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执号</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>As the register of devices has it.</source>
        <translation>按设备登记簿选。</translation>
    </message>
    <message>
        <source>The record says it.</source>
        <translation>监销记录要写。</translation>
    </message>
    <message>
        <source>Who destroyed it?</source>
        <translation>由谁销毁？</translation>
    </message>
    <message>
        <source>Copy its number.</source>
        <translation>抄写号码。</translation>
    </message>
</context>
<context>
    <name>EndOfficeForm</name>
    <message>
        <source>What was signed until then stays good; nothing is signed for this post afterwards.</source>
        <translation>此前签的仍然有效；以后不能再以这个职务审批。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>A day, not before the first.</source>
        <translation>日期，不早于起始日期。</translation>
    </message>
</context>
<context>
    <name>EndUnitForm</name>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>A day from {0} to today.</source>
        <translation>请填 {0} 至今天之间的一天。</translation>
    </message>
    <message>
        <source>{0} Ctrl+Enter once more ends it all the same.</source>
        <translation>{0}仍要终止，请再按一次 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Empty: nobody takes over. A new name is a unit of its own from the next day.</source>
        <translation>不填：没有单位承接。填新名称：从次日起为新单位。</translation>
    </message>
    <message>
        <source>{0} readers move to it, with their loans.</source>
        <translation>{0} 名利用者连同在借的件转入该单位。</translation>
    </message>
    <message>
        <source>A new unit of the list.</source>
        <translation>名录中的新单位。</translation>
    </message>
    <message>
        <source>A new unit from {0}; {1} readers move to it, with their loans.</source>
        <translation>自 {0} 起的新单位，{1} 名利用者连同在借的件转入。</translation>
    </message>
</context>
<context>
    <name>EnquiriesPage</name>
    <message>
        <source>Enquiries</source>
        <translation>代查登记</translation>
    </message>
    <message>
        <source>new enquiry</source>
        <translation>登记代查</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>Enquiry</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>查看的件</translation>
    </message>
    <message>
        <source>Enquirer</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>查档证明</translation>
    </message>
</context>
<context>
    <name>EnquiryForm</name>
    <message>
        <source>Enquirer</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>怎么问的</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Who wants to know?</source>
        <translation>谁要查？</translation>
    </message>
    <message>
        <source>In a few words.</source>
        <translation>写几个字。</translation>
    </message>
</context>
<context>
    <name>EnquiryRegister</name>
    <message>
        <source>New enquiry</source>
        <translation>登记代查</translation>
    </message>
    <message>
        <source>Nobody had anything looked up yet.</source>
        <translation>还没有代查。</translation>
    </message>
    <message>
        <source>Number, enquirer, what is sought, code</source>
        <translation>编号、查询人、内容、档号</translation>
    </message>
    <message>
        <source>{0} enquiries, {1} to be answered</source>
        <translation>{0} 件，{1} 件待答复</translation>
    </message>
    <message>
        <source>Somebody wants something looked up</source>
        <translation>有人请代为查档</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Answer to {0}</source>
        <translation>答复 {0}</translation>
    </message>
    <message>
        <source>{0} waits for its answer; F7 enters it.</source>
        <translation>{0} 待答复；查到后按 F7。</translation>
    </message>
    <message>
        <source>{0} is answered from {1} pieces.</source>
        <translation>{0} 已答复，查看 {1} 件。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>It was never looked into for anybody.</source>
        <translation>这一件没有为代查看过。</translation>
    </message>
</context>
<context>
    <name>EnquiryState</name>
    <message>
        <source>To be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有查到</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>Scan the card, or type who it is.</source>
        <translation>扫利用者卡；外来的人写下面三项。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Second keeper</source>
        <translation>第二保管员</translation>
    </message>
    <message>
        <source>Where the room is entered by two.</source>
        <translation>库房要两人进的才写。</translation>
    </message>
    <message>
        <source>Telephone left in</source>
        <translation>手机寄存在</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>带入物</translation>
    </message>
    <message>
        <source>By card: {0}</source>
        <translation>凭卡：{0}</translation>
    </message>
    <message>
        <source>Who goes in?</source>
        <translation>谁进库？</translation>
    </message>
    <message>
        <source>Of which unit?</source>
        <translation>哪个单位？</translation>
    </message>
    <message>
        <source>Which paper, and its number.</source>
        <translation>什么证件，号码多少。</translation>
    </message>
    <message>
        <source>In a few words.</source>
        <translation>用几个字写明。</translation>
    </message>
    <message>
        <source>Enter the leaders on page People first.</source>
        <translation>请先在人员页登记批准人。</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Your password may be used for {0} more days; after that unlocking asks for a new one.</source>
        <translation>您的口令还可用 {0} 天；过期后，解锁时须先换新口令。</translation>
    </message>
    <message>
        <source>Your password may be used today for the last time; tomorrow unlocking asks for a new one.</source>
        <translation>您的口令今天是最后一天；明天解锁时须先换新口令。</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>现在就换</translation>
    </message>
    <message>
        <source>The journal was found at entry {0}, head {1}.</source>
        <translation>开库时日志至第 {0} 条，链头 {1}。</translation>
    </message>
    <message>
        <source>Your first time here.</source>
        <translation>您是第一次进来。</translation>
    </message>
    <message>
        <source>Last time here {0}; wrong passwords since: {1}.</source>
        <translation>您上次进来是 {0}，其后输错口令 {1} 次。</translation>
    </message>
    <message>
        <source>{0} scans were refused while locked; scan them again.</source>
        <translation>锁屏期间拒收 {0} 次；这些扫描没有办理，请重新扫描。</translation>
    </message>
    <message>
        <source>Look at this PC&apos;s clock: {0}. The order of the journal does not depend on it.</source>
        <translation>请核对本机时钟：{0}。日志的先后只看条号，不受影响。</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>It names what is not in this room</source>
        <translation>所指的东西本室没有</translation>
    </message>
</context>
<context>
    <name>EntryFacts</name>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>by entry {0}</source>
        <translation>由第 {0} 条撤销</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Entry {0}</source>
        <translation>第 {0} 条</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>same as last</source>
        <translation>同上一件</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>下一号</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No record has this code.</source>
        <translation>没有这个档号。</translation>
    </message>
    <message>
        <source>Esc once more gives up what was typed.</source>
        <translation>再按一次 Esc，放弃已填的内容。</translation>
    </message>
    <message>
        <source>Esc nothing is done</source>
        <translation>Esc 不办</translation>
    </message>
</context>
<context>
    <name>EntrySide</name>
    <message>
        <source>Entered just now</source>
        <translation>刚登记的</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>共 {0} 件</translation>
    </message>
    <message>
        <source>Nothing yet; Ctrl+Enter enters what stands in the form.</source>
        <translation>还没有。填好后按 Ctrl+Enter 登记。</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>Portable disk</source>
        <translation>移动硬盘</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>光盘</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>存储卡</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>磁带</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>复印机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描仪</translation>
    </message>
    <message>
        <source>Memory scanner</source>
        <translation>数据采集器</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Out of use, to be destroyed</source>
        <translation>停用待销毁</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Secret notebook</source>
        <translation>保密本</translation>
    </message>
</context>
<context>
    <name>EquipmentForm</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Make, serial number</source>
        <translation>品牌、序列号</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可不填。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Every medium and device has a number.</source>
        <translation>每个介质、每台设备都有编号。</translation>
    </message>
    <message>
        <source>Somebody answers for it.</source>
        <translation>要有责任人。</translation>
    </message>
    <message>
        <source>Say where it is kept.</source>
        <translation>写明存放处。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>日期，如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Storage media</source>
        <translation>存储介质</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>涉密设备</translation>
    </message>
    <message>
        <source>Media and devices</source>
        <translation>介质设备</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>print the register</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>print the uses</source>
        <translation>打印使用登记</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the registers</source>
        <translation>返回登记簿</translation>
    </message>
</context>
<context>
    <name>EquipmentRegister</name>
    <message>
        <source>Nothing is registered.</source>
        <translation>还没有登记。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Number, sort, custodian, place or state</source>
        <translation>编号、类型、责任人、存放处、状态</translation>
    </message>
    <message>
        <source>{0} registered, {1} in use</source>
        <translation>登记 {0}，在用 {1}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>give out</source>
        <translation>领用送修</translation>
    </message>
    <message>
        <source>register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>保管变更</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>停用销毁</translation>
    </message>
    <message>
        <source>New medium</source>
        <translation>登记介质</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>登记设备</translation>
    </message>
    <message>
        <source>Give out {0}</source>
        <translation>领用送修 {0}</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>领用送修</translation>
    </message>
    <message>
        <source>Keeping of {0}</source>
        <translation>{0} 保管变更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{0} goes out of use</source>
        <translation>{0} 停用销毁</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用销毁</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Make, serial number</source>
        <translation>品牌、序列号</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Uses and repairs</source>
        <translation>使用与维修</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>共 {0} 次</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保管变更</translation>
    </message>
</context>
<context>
    <name>EscortForm</name>
    <message>
        <source>{0} pieces leave.</source>
        <translation>送出 {0} 件。</translation>
    </message>
    <message>
        <source>Escorts</source>
        <translation>押运人</translation>
    </message>
    <message>
        <source>Two at least; 、 parts the names.</source>
        <translation>至少两人；用“、”隔开。</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>One for each bag; 、 parts the numbers.</source>
        <translation>一袋一签；用“、”隔开。</translation>
    </message>
    <message>
        <source>Who goes with it?</source>
        <translation>谁押运？</translation>
    </message>
    <message>
        <source>Count the bags.</source>
        <translation>清点袋数。</translation>
    </message>
    <message>
        <source>Copy the numbers of the seals.</source>
        <translation>抄写封签号。</translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message>
        <source>End of the day</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Not clear: who answers for it</source>
        <translation>未清：由谁负责</translation>
    </message>
    <message>
        <source>Digit, then Enter</source>
        <translation>按数字，再按 Enter</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 件</translation>
    </message>
    <message>
        <source>Today {0} lent, {1} returned, {2} out</source>
        <translation>今日借出 {0} 件，归还 {1} 件，在外 {2} 件</translation>
    </message>
    <message>
        <source>Closed at {0} by {1}, clear</source>
        <translation>{0} 已日终（{1}），已清</translation>
    </message>
    <message>
        <source>Closed at {0} by {1}, not clear</source>
        <translation>{0} 已日终（{1}），未清</translation>
    </message>
    <message>
        <source>Clear: everything that must be back is back</source>
        <translation>已清：应还的都已还</translation>
    </message>
    <message>
        <source>Not clear: {0} should be back</source>
        <translation>未清：应还未还 {0} 件</translation>
    </message>
    <message>
        <source>{0}; told: {1}</source>
        <translation>{0}；知情领导：{1}</translation>
    </message>
    <message>
        <source>Second signature: {0}, form {1}</source>
        <translation>会签：{0}，单号 {1}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Which leader was told</source>
        <translation>知情领导</translation>
    </message>
    <message>
        <source>Second signature (jimi and above)</source>
        <translation>会签人（机密以上）</translation>
    </message>
    <message>
        <source>Form number of it</source>
        <translation>会签单号</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>seal {0}</source>
        <translation>封签 {0}</translation>
    </message>
    <message>
        <source>{0} still in the reading room</source>
        <translation>阅览室仍有 {0} 人</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>未离开</translation>
    </message>
    <message>
        <source>{0}, signed by {1}</source>
        <translation>{0}，{1} 前补签</translation>
    </message>
    <message>
        <source>{0} spoken approvals are not signed</source>
        <translation>{0} 张口头批准没有补签</translation>
    </message>
    <message>
        <source>{0} still in the repository</source>
        <translation>库房还有 {0} 人</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>未离开</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>库房</translation>
    </message>
</context>
<context>
    <name>EveryRegister</name>
    <message>
        <source>No register is called so.</source>
        <translation>没有这样的登记簿。</translation>
    </message>
    <message>
        <source>Number, name or its initials</source>
        <translation>编号、名称或拼音首字母</translation>
    </message>
    <message>
        <source>{0} registers</source>
        <translation>{0} 本登记簿</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>可打印</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>EveryRegisterPage</name>
    <message>
        <source>All registers</source>
        <translation>全部登记簿</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ExpectForm</name>
    <message>
        <source>Handed over by</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>Kind of transfer</source>
        <translation>交接性质</translation>
    </message>
    <message>
        <source>Number of its list</source>
        <translation>移交清单号</translation>
    </message>
    <message>
        <source>F3 takes up what is registered and never stood on a shelf; empty means all of it.</source>
        <translation>F3 列入已登记、还没上过架的；不写是全部。</translation>
    </message>
    <message>
        <source>Reference codes begin with</source>
        <translation>档号开头</translation>
    </message>
    <message>
        <source>take up</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Nothing new here begins so; bring the unit&apos;s list in first.</source>
        <translation>没有这样开头的新件；先导入移交清单。</translation>
    </message>
    <message>
        <source>Which unit hands it over?</source>
        <translation>写移交单位。</translation>
    </message>
    <message>
        <source>Scan what stands on the list, or press F3.</source>
        <translation>扫清单上的件，或按 F3。</translation>
    </message>
    <message>
        <source>On the list: {0} and {1} more</source>
        <translation>已列：{0} 等，另 {1} 件</translation>
    </message>
    <message>
        <source>Nothing is on the list yet.</source>
        <translation>还没有列入。</translation>
    </message>
</context>
<context>
    <name>ExplainTab</name>
    <message>
        <source>Scan, or type a label, code, title or name</source>
        <translation>扫描，或输入标签号、档号、题名、姓名</translation>
    </message>
    <message>
        <source>look up</source>
        <translation>查</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>choose a use</source>
        <translation>选用法</translation>
    </message>
    <message>
        <source>print a slip to be signed</source>
        <translation>打印审批单</translation>
    </message>
    <message>
        <source>to the desk</source>
        <translation>到借还台</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>重新查</translation>
    </message>
    <message>
        <source>That is neither a carrier nor a reader of this room.</source>
        <translation>这不是本室的载体，也不是利用者。</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>本室没有这样的载体或利用者。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>还没选</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Name a carrier and a person.</source>
        <translation>扫一件载体，再扫一张利用者卡。</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>first find out the level</source>
        <translation>先问清密级</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>This program does not carry it out; the matrix says who signs.</source>
        <translation>这一项不在借还台办理；照审批权限表由谁批。</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>合规的下一步</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>会问</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>Text (.csv)</source>
        <translation>文本（.csv）</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>What for, and for whom</source>
        <translation>用途、交给谁</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>Nothing leaves but onto a registered medium.</source>
        <translation>只能导出到登记在册的载体。</translation>
    </message>
    <message>
        <source>A secret list says what it is for.</source>
        <translation>涉密目录须写明用途。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Back to the holdings</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>导出目录</translation>
    </message>
    <message>
        <source>What would leave stands here, cell by cell.</source>
        <translation>将要导出的内容逐格列在这里。</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>choose folder and export</source>
        <translation>选文件夹并导出</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Choose a folder on the medium</source>
        <translation>选择载体上的文件夹</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
</context>
<context>
    <name>ExportSide</name>
    <message>
        <source>Export a list</source>
        <translation>导出目录</translation>
    </message>
    <message>
        <source>The list is being put together.</source>
        <translation>正在汇总目录。</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>按此级管理</translation>
    </message>
    <message>
        <source>Title hidden</source>
        <translation>不带题名</translation>
    </message>
    <message>
        <source>Only onto a medium approved for this level. The file is marked, named by its serial, and entered in the print register before it is written; it is kept like a paper of its level.</source>
        <translation>只能写到批准用于此密级的载体。文件带密级标志，以导出号命名，先登记后写出，按同密级纸质文件管理。</translation>
    </message>
    <message>
        <source>Choose folder and export</source>
        <translation>选文件夹并导出</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的件。</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>正在写出文件。</translation>
    </message>
    <message>
        <source>Take the medium out, and keep it as its mark says.</source>
        <translation>取出载体，按标志的密级保管。</translation>
    </message>
    <message>
        <source>Back to the holdings</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Export a register</source>
        <translation>导出登记簿</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Cancelled; nothing was left behind. Export {0} is closed as void.</source>
        <translation>已取消，未留下任何内容。导出 {0} 已作废。</translation>
    </message>
    <message>
        <source>{1} Export {0} is closed as void.</source>
        <translation>{1}导出 {0} 已作废。</translation>
    </message>
    <message>
        <source>{0} rows left as {1}, held as {2}; registered and closed.</source>
        <translation>{0} 行已写成 {1}，按{2}管理；已登记、已结。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>(stays here)</source>
        <translation>（不导出）</translation>
    </message>
</context>
<context>
    <name>ExtentFields</name>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Both, along the long edge</source>
        <translation>双面（长边翻）</translation>
    </message>
    <message>
        <source>Both, along the short edge</source>
        <translation>双面（短边翻）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Empty is all; or 1-3, 5</source>
        <translation>留空为全部，或 1-3, 5</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>This document has pages 1 to {0}.</source>
        <translation>这份文件只有 1 到 {0} 页。</translation>
    </message>
</context>
<context>
    <name>ExtractForm</name>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Code of its own</source>
        <translation>单独的档号</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>它的页数</translation>
    </message>
    <message>
        <source>Empty means to be checked, on both sides.</source>
        <translation>空着就是待核，两边都是。</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>{0} sections × {1} levels</source>
        <translation>{0} 节 × {1} 层</translation>
    </message>
    <message>
        <source>holds up to {0}</source>
        <translation>最高可放{0}</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Checked, to be shelved</source>
        <translation>已核待上架</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Locations made</source>
        <translation>架位已建</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Approval recorded</source>
        <translation>审批已记</translation>
    </message>
    <message>
        <source>Print job registered</source>
        <translation>打印已登记</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Condition noted</source>
        <translation>外观状况已记</translation>
    </message>
    <message>
        <source>Readers moved</source>
        <translation>利用者已转入</translation>
    </message>
    <message>
        <source>Export registered</source>
        <translation>导出已登记</translation>
    </message>
    <message>
        <source>Arranged anew</source>
        <translation>整理完毕</translation>
    </message>
    <message>
        <source>Box changed</source>
        <translation>盒内有变</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已整理</translation>
    </message>
    <message>
        <source>Box shelved</source>
        <translation>整盒已上架</translation>
    </message>
    <message>
        <source>Put into its box</source>
        <translation>已放入盒内</translation>
    </message>
    <message>
        <source>Several shelved</source>
        <translation>成批已上架</translation>
    </message>
    <message>
        <source>Calendar entered</source>
        <translation>日历已录入</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Let again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Collector named</source>
        <translation>已指定领取人</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>已授权代批</translation>
    </message>
    <message>
        <source>Office ended</source>
        <translation>任职已截止</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续借</translation>
    </message>
    <message>
        <source>Sheets prepared</source>
        <translation>空白单已编号</translation>
    </message>
    <message>
        <source>Sheet open</source>
        <translation>补录单已打开</translation>
    </message>
    <message>
        <source>Sheet entered</source>
        <translation>补录完毕</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>On the trolley</source>
        <translation>已上车待归</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>已会签</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>架位更改</translation>
    </message>
    <message>
        <source>Holdings moved</source>
        <translation>整库搬迁</translation>
    </message>
    <message>
        <source>Foreign barcode</source>
        <translation>外来条码</translation>
    </message>
    <message>
        <source>Opening act entered</source>
        <translation>期初建账入档</translation>
    </message>
    <message>
        <source>Label bound</source>
        <translation>已绑标签</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Part of another place</source>
        <translation>改挂到别处</translation>
    </message>
    <message>
        <source>Poured in</source>
        <translation>已倒入</translation>
    </message>
    <message>
        <source>Poured lines changed</source>
        <translation>倒入行已改</translation>
    </message>
    <message>
        <source>Carried out from a pour</source>
        <translation>批量办理完成</translation>
    </message>
    <message>
        <source>Slip numbered</source>
        <translation>审批单已编号</translation>
    </message>
    <message>
        <source>Cases registered</source>
        <translation>周转箱已登记</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已装箱</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>已出箱</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已加封</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>已起运</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Seal taken off</source>
        <translation>已启封</translation>
    </message>
    <message>
        <source>Unpacking ended</source>
        <translation>开箱结束</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>已催还</translation>
    </message>
    <message>
        <source>Out cards made</source>
        <translation>代卷卡已编号</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>开始清点</translation>
    </message>
    <message>
        <source>Shelf scanned</source>
        <translation>已扫架层</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已点</translation>
    </message>
    <message>
        <source>Card counted</source>
        <translation>卡已点</translation>
    </message>
    <message>
        <source>Code put aside</source>
        <translation>另记的码</translation>
    </message>
    <message>
        <source>Box scanned</source>
        <translation>已扫盒</translation>
    </message>
    <message>
        <source>Box counted as one</source>
        <translation>整盒清点</translation>
    </message>
    <message>
        <source>Shelf counted to its end</source>
        <translation>本层清点完</translation>
    </message>
    <message>
        <source>Scanning of a count ended</source>
        <translation>清点扫描结束</translation>
    </message>
    <message>
        <source>Discrepancy settled</source>
        <translation>差异已处理</translation>
    </message>
    <message>
        <source>Count signed</source>
        <translation>清点报告已签字</translation>
    </message>
    <message>
        <source>Copies let</source>
        <translation>批准复制</translation>
    </message>
    <message>
        <source>Copies settled</source>
        <translation>复制件已处理</translation>
    </message>
    <message>
        <source>Copies registered</source>
        <translation>登记复制件</translation>
    </message>
    <message>
        <source>Circulation begun</source>
        <translation>开始传阅</translation>
    </message>
    <message>
        <source>Folder sent</source>
        <translation>已送阅</translation>
    </message>
    <message>
        <source>Folder back and signed</source>
        <translation>传阅退回</translation>
    </message>
    <message>
        <source>Circulation ended</source>
        <translation>传阅办结</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已入座</translation>
    </message>
    <message>
        <source>Sits elsewhere</source>
        <translation>已换座</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已送座</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已返座</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收文</translation>
    </message>
    <message>
        <source>Book closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Handover drawn up</source>
        <translation>已造清单</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清退</translation>
    </message>
    <message>
        <source>Carried outside or sent</source>
        <translation>已带出</translation>
    </message>
    <message>
        <source>Delivery signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Notebook given out</source>
        <translation>保密本已发出</translation>
    </message>
    <message>
        <source>Notebook back</source>
        <translation>保密本已收回</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>同阅人有变</translation>
    </message>
    <message>
        <source>Backup registered</source>
        <translation>备份已登记</translation>
    </message>
    <message>
        <source>Part of a count left</source>
        <translation>清点分份带出</translation>
    </message>
    <message>
        <source>Part of a count came back</source>
        <translation>清点分份带回</translation>
    </message>
    <message>
        <source>Called in by a list</source>
        <translation>已开列清退单</translation>
    </message>
    <message>
        <source>Line of a call-in settled</source>
        <translation>已登记清退结果</translation>
    </message>
    <message>
        <source>Call-in ended</source>
        <translation>清退已办结</translation>
    </message>
    <message>
        <source>Enquiry taken</source>
        <translation>登记代查</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>答复代查</translation>
    </message>
    <message>
        <source>Looked for in a place</source>
        <translation>查找一处</translation>
    </message>
    <message>
        <source>Listed for destruction</source>
        <translation>已列入销毁清册</translation>
    </message>
    <message>
        <source>Destruction approved</source>
        <translation>销毁已批准</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>On the way to be destroyed</source>
        <translation>送销途中</translation>
    </message>
    <message>
        <source>At the machine</source>
        <translation>在销毁现场</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Scanned at the machine</source>
        <translation>机前复扫</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>List given up</source>
        <translation>清册已撤回</translation>
    </message>
    <message>
        <source>Asked for what is out</source>
        <translation>已登记预约</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>已取消预约</translation>
    </message>
    <message>
        <source>Into the repository</source>
        <translation>已进入库房</translation>
    </message>
    <message>
        <source>Out of the repository</source>
        <translation>已离开库房</translation>
    </message>
    <message>
        <source>Holder asked</source>
        <translation>已问持有人</translation>
    </message>
    <message>
        <source>Shown by the holder</source>
        <translation>持有人出示</translation>
    </message>
    <message>
        <source>Taken by law</source>
        <translation>依法调取</translation>
    </message>
    <message>
        <source>Asked after what the law took</source>
        <translation>已询问调取件</translation>
    </message>
    <message>
        <source>Kept by an organ</source>
        <translation>调取件由对方留存</translation>
    </message>
    <message>
        <source>Accession expected</source>
        <translation>开列移交清单</translation>
    </message>
    <message>
        <source>Piece taken over</source>
        <translation>逐件接收</translation>
    </message>
    <message>
        <source>Deed of an accession signed</source>
        <translation>交接文据签字</translation>
    </message>
    <message>
        <source>Secrecy decided</source>
        <translation>定密、解密、变更</translation>
    </message>
    <message>
        <source>Secrecy decided on many</source>
        <translation>成批定密、解密、变更</translation>
    </message>
    <message>
        <source>Notices made</source>
        <translation>通知已制</translation>
    </message>
    <message>
        <source>Notices delivered</source>
        <translation>通知已送达</translation>
    </message>
    <message>
        <source>Papers marked anew</source>
        <translation>标志已更改</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>泄密事件</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>查获</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>注销</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>In effect</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>宽度（毫米）</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>May see up to</source>
        <translation>可知悉</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>完残</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date uncertain</source>
        <translation>日期存疑</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Two keepers</source>
        <translation>双人共管</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Failed tries before</source>
        <translation>此前失败次数</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>文件摘要</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Belongs in</source>
        <translation>应在</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>已贴标</translation>
    </message>
    <message>
        <source>Layout of the list</source>
        <translation>清单格式</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高可放</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>换位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages back</source>
        <translation>归还页数</translation>
    </message>
    <message>
        <source>Pages out</source>
        <translation>借出页数</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Password since</source>
        <translation>口令启用日</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post level</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Numbering profile</source>
        <translation>编号规则</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Scans refused while locked</source>
        <translation>锁屏期间拒收扫描</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>密级体系</translation>
    </message>
    <message>
        <source>Secrecy term</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>起始标签</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Labels for</source>
        <translation>标签对象</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>User</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Order of walking</source>
        <translation>行走顺序</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>New in the list of units</source>
        <translation>新增入单位名录</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Digest of the records</source>
        <translation>件的摘要</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Unit in the list</source>
        <translation>名录中的单位</translation>
    </message>
    <message>
        <source>As written by hand</source>
        <translation>手写单位</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code in the list</source>
        <translation>清单里的档号</translation>
    </message>
    <message>
        <source>Classifying unit</source>
        <translation>定密机关</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>第几份</translation>
    </message>
    <message>
        <source>Date to</source>
        <translation>止于</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发放范围</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Scope of knowledge</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>Labelled unit</source>
        <translation>贴标单位</translation>
    </message>
    <message>
        <source>Line in the list</source>
        <translation>清单行号</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新档号</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>Notice of</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>旧档号</translation>
    </message>
    <message>
        <source>Opened by entry</source>
        <translation>打开的日志条</translation>
    </message>
    <message>
        <source>Inside file</source>
        <translation>所属案卷</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>待整理原因</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>改号日期</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保管至</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Term runs from</source>
        <translation>期限起算</translation>
    </message>
    <message>
        <source>Secret from</source>
        <translation>保密起日</translation>
    </message>
    <message>
        <source>Secret until</source>
        <translation>保密至</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>备考内容</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>派生自</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>特别规定</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Box number</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>清单原行</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>所选答案</translation>
    </message>
    <message>
        <source>Holder by the list</source>
        <translation>清单所载持有人</translation>
    </message>
    <message>
        <source>Place by the list</source>
        <translation>清单所载位置</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>From before one class filled one box</source>
        <translation>既有盒</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>查找条件</translation>
    </message>
    <message>
        <source>Look of the list</source>
        <translation>清单样式</translation>
    </message>
    <message>
        <source>Thickness in mm</source>
        <translation>厚度（毫米）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>挂失日期</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>协议号</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>介绍信号</translation>
    </message>
    <message>
        <source>Undertaking signed on</source>
        <translation>承诺书日期</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>归还人</translation>
    </message>
    <message>
        <source>Signed as deputy by</source>
        <translation>代批依据</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代批人</translation>
    </message>
    <message>
        <source>Renewed at</source>
        <translation>续借时间</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>续借经手人</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>原应还日期</translation>
    </message>
    <message>
        <source>Due since then</source>
        <translation>续借后应还日期</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Really happened at</source>
        <translation>实际发生时间</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>会签人</translation>
    </message>
    <message>
        <source>Form of the countersignature</source>
        <translation>会签单号</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>登记单</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>借还</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>已清</translation>
    </message>
    <message>
        <source>Why not clear</source>
        <translation>未清原因</translation>
    </message>
    <message>
        <source>Leader told</source>
        <translation>知情领导</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>会签人</translation>
    </message>
    <message>
        <source>Form of the second signature</source>
        <translation>会签单号</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Left because</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>暂放在</translation>
    </message>
    <message>
        <source>Countersigned form</source>
        <translation>会签单</translation>
    </message>
    <message>
        <source>Put on file by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Foreign barcode</source>
        <translation>外来条码</translation>
    </message>
    <message>
        <source>Pages bound in</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>文据编号</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>开始人</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>入档人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>所填</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Up to carrier</source>
        <translation>至载体</translation>
    </message>
    <message>
        <source>Page no.</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Destroyed before</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Years from</source>
        <translation>年度起</translation>
    </message>
    <message>
        <source>Years to</source>
        <translation>年度止</translation>
    </message>
    <message>
        <source>Put in before</source>
        <translation>补在此行前</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <translation>人工补入</translation>
    </message>
    <message>
        <source>Digest of the codes</source>
        <translation>条码摘要</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Poured from</source>
        <translation>倒入来源</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>倒入批次</translation>
    </message>
    <message>
        <source>Poured at</source>
        <translation>倒入时间</translation>
    </message>
    <message>
        <source>Poured by</source>
        <translation>倒入人</translation>
    </message>
    <message>
        <source>Read at, by the scanner</source>
        <translation>采集器记录时间</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读码</translation>
    </message>
    <message>
        <source>Times read</source>
        <translation>连读次数</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Slip of a loan</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>纸的种类</translation>
    </message>
    <message>
        <source>Label width, 1/100 mm</source>
        <translation>标签宽（0.01 毫米）</translation>
    </message>
    <message>
        <source>Label height, 1/100 mm</source>
        <translation>标签高（0.01 毫米）</translation>
    </message>
    <message>
        <source>Labels side by side</source>
        <translation>每行枚数</translation>
    </message>
    <message>
        <source>Labels below each other</source>
        <translation>每列枚数</translation>
    </message>
    <message>
        <source>Left margin, 1/100 mm</source>
        <translation>左边距（0.01 毫米）</translation>
    </message>
    <message>
        <source>Top margin, 1/100 mm</source>
        <translation>上边距（0.01 毫米）</translation>
    </message>
    <message>
        <source>Pitch across, 1/100 mm</source>
        <translation>横向间距（0.01 毫米）</translation>
    </message>
    <message>
        <source>Pitch down, 1/100 mm</source>
        <translation>纵向间距（0.01 毫米）</translation>
    </message>
    <message>
        <source>Gap, 1/100 mm</source>
        <translation>间隙（0.01 毫米）</translation>
    </message>
    <message>
        <source>Width of the liner, 1/100 mm</source>
        <translation>底纸宽（0.01 毫米）</translation>
    </message>
    <message>
        <source>Scan-back</source>
        <translation>首枚扫回</translation>
    </message>
    <message>
        <source>Scanned back by</source>
        <translation>扫回人</translation>
    </message>
    <message>
        <source>Transport case</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>周转箱号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Trip of a case</source>
        <translation>周转箱行程</translation>
    </message>
    <message>
        <source>Things in it</source>
        <translation>箱内件数</translation>
    </message>
    <message>
        <source>Number of the seal</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>加封时间</translation>
    </message>
    <message>
        <source>Loaded at</source>
        <translation>起运时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Arrived in</source>
        <translation>到达位置</translation>
    </message>
    <message>
        <source>Seal taken off at</source>
        <translation>启封时间</translation>
    </message>
    <message>
        <source>Seal found</source>
        <translation>启封时封签号</translation>
    </message>
    <message>
        <source>First looked for at</source>
        <translation>首次未见时间</translation>
    </message>
    <message>
        <source>Packed from</source>
        <translation>装箱前位置</translation>
    </message>
    <message>
        <source>Packed at</source>
        <translation>装箱时间</translation>
    </message>
    <message>
        <source>Unpacked at</source>
        <translation>出箱时间</translation>
    </message>
    <message>
        <source>Unpacked to</source>
        <translation>出箱后位置</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Number of the chase</source>
        <translation>催还编号</translation>
    </message>
    <message>
        <source>Called in at</source>
        <translation>催还时间</translation>
    </message>
    <message>
        <source>Called in by</source>
        <translation>通知人</translation>
    </message>
    <message>
        <source>How-manieth time</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头名称</translation>
    </message>
    <message>
        <source>Room for the seal</source>
        <translation>留盖章处</translation>
    </message>
    <message>
        <source>Declared void at</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Declared void by</source>
        <translation>作废人</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>With, by the list</source>
        <translation>清单所记持有人</translation>
    </message>
    <message>
        <source>Scans not recognised</source>
        <translation>未识别的扫描</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>Place on the label</source>
        <translation>标签上印架位</translation>
    </message>
    <message>
        <source>Copy number on the label</source>
        <translation>标签上印份号</translation>
    </message>
    <message>
        <source>Unit on the label</source>
        <translation>标签上印单位</translation>
    </message>
    <message>
        <source>Code in large letters</source>
        <translation>档号用大字</translation>
    </message>
    <message>
        <source>First used at</source>
        <translation>首次使用时间</translation>
    </message>
    <message>
        <source>Form of the sheet</source>
        <translation>登记单的式样</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Counted blind</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Cards asked for</source>
        <translation>查何种卡</translation>
    </message>
    <message>
        <source>State that was found</source>
        <translation>清点所见状况</translation>
    </message>
    <message>
        <source>Confidence in per cent</source>
        <translation>置信度（%）</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>码</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>清完时间</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>冻结时间</translation>
    </message>
    <message>
        <source>Frozen at entry</source>
        <translation>冻结于日志</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>Inside by the register</source>
        <translation>盒内账上件数</translation>
    </message>
    <message>
        <source>Inside by the count</source>
        <translation>盒内实点件数</translation>
    </message>
    <message>
        <source>Mark differs</source>
        <translation>标志不符</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>是卡片</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>实点页数</translation>
    </message>
    <message>
        <source>Differed in that pass</source>
        <translation>该遍差异</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>第几遍</translation>
    </message>
    <message>
        <source>Seen in that pass</source>
        <translation>该遍已见</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>暂停时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Cause of the count</source>
        <translation>清点原因</translation>
    </message>
    <message>
        <source>Replaced at</source>
        <translation>重点时间</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫描码</translation>
    </message>
    <message>
        <source>Scanning ended at</source>
        <translation>扫描结束时间</translation>
    </message>
    <message>
        <source>Kind of scope</source>
        <translation>范围种类</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Second counter</source>
        <translation>第二清点人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>所见时间</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Number of the count</source>
        <translation>清点编号</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Settled with</source>
        <translation>同处理人</translation>
    </message>
    <message>
        <source>Differ on the shelf</source>
        <translation>本层差异</translation>
    </message>
    <message>
        <source>Should be on the shelf</source>
        <translation>本层应有</translation>
    </message>
    <message>
        <source>Agree on the shelf</source>
        <translation>本层相符</translation>
    </message>
    <message>
        <source>Shelf at hand</source>
        <translation>正在点的架层</translation>
    </message>
    <message>
        <source>Seen on the shelf</source>
        <translation>本层已见</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>架层</translation>
    </message>
    <message>
        <source>Shelves done</source>
        <translation>已清架层</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Post of the signer</source>
        <translation>签字人职务</translation>
    </message>
    <message>
        <source>Code put aside</source>
        <translation>另记的码</translation>
    </message>
    <message>
        <source>Codes put aside</source>
        <translation>另记的码数</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Tolerated per cent</source>
        <translation>容许差错（%）</translation>
    </message>
    <message>
        <source>Two labels</source>
        <translation>两个标签</translation>
    </message>
    <message>
        <source>Visited at</source>
        <translation>到架时间</translation>
    </message>
    <message>
        <source>Form of copies</source>
        <translation>复制审批表</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Way of copying</source>
        <translation>复制方式</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发放范围</translation>
    </message>
    <message>
        <source>Number of the consent</source>
        <translation>同意文号</translation>
    </message>
    <message>
        <source>To be back on</source>
        <translation>应退日期</translation>
    </message>
    <message>
        <source>Run of copies</source>
        <translation>登记实制</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>复制人</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>复制设备</translation>
    </message>
    <message>
        <source>Number of notebook or card</source>
        <translation>保密本、存储卡编号</translation>
    </message>
    <message>
        <source>Pages of each</source>
        <translation>每份页数</translation>
    </message>
    <message>
        <source>Spoiled sheets</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>End</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Number let</source>
        <translation>批准份数</translation>
    </message>
    <message>
        <source>Number made</source>
        <translation>实制份数</translation>
    </message>
    <message>
        <source>Line of the approval</source>
        <translation>审批单的行</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>划掉</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>最迟归还</translation>
    </message>
    <message>
        <source>Read here only</source>
        <translation>只在室内阅览</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>批注时间</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>批注人</translation>
    </message>
    <message>
        <source>Written beside it</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Sheet of circulation</source>
        <translation>传阅单</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>传阅单编号</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>急件</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟办意见</translation>
    </message>
    <message>
        <source>Circulated by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅文人</translation>
    </message>
    <message>
        <source>Reader on the sheet</source>
        <translation>阅文人</translation>
    </message>
    <message>
        <source>Place on the sheet</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>送阅时间</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>送取人</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>清点份数</translation>
    </message>
    <message>
        <source>Instruction on the sheet</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Number of the seat</source>
        <translation>座位号</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Let in by</source>
        <translation>准入人</translation>
    </message>
    <message>
        <source>Identity seen by</source>
        <translation>核对证件</translation>
    </message>
    <message>
        <source>Letter of introduction seen</source>
        <translation>介绍信</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>物品寄存号</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>暂离起</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Let out by</source>
        <translation>送离人</translation>
    </message>
    <message>
        <source>How the visit ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Looked for it together with</source>
        <translation>同查人</translation>
    </message>
    <message>
        <source>Leader who was told</source>
        <translation>已告知的领导</translation>
    </message>
    <message>
        <source>Effect of reading</source>
        <translation>利用效果</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Allowed or watched by</source>
        <translation>批准人或监修人</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Why, or where and how destroyed</source>
        <translation>停用原因或销毁去处</translation>
    </message>
    <message>
        <source>Medium or device</source>
        <translation>介质设备</translation>
    </message>
    <message>
        <source>Number of the medium or device</source>
        <translation>介质设备编号</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>On which device</source>
        <translation>使用设备</translation>
    </message>
    <message>
        <source>Make, serial number</source>
        <translation>品牌、序列号</translation>
    </message>
    <message>
        <source>Out of use on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Used or repaired by</source>
        <translation>使用人或维修人</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Use or repair</source>
        <translation>领用或维修</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Year of the book</source>
        <translation>簿册年度</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收文号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来文机关</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>收法</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Copies on the list</source>
        <translation>清单份数</translation>
    </message>
    <message>
        <source>Copies counted</source>
        <translation>实收份数</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送件人</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Note on a late entry</source>
        <translation>补登说明</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Line of the incoming book</source>
        <translation>收文登记行</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>归入卷号</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归卷日期</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>归卷人</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>末号</translation>
    </message>
    <message>
        <source>Lines counted</source>
        <translation>清点行数</translation>
    </message>
    <message>
        <source>Void lines</source>
        <translation>作废行数</translation>
    </message>
    <message>
        <source>Filed lines</source>
        <translation>已归卷行数</translation>
    </message>
    <message>
        <source>Packets to hand over</source>
        <translation>待移交件数</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点数</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Number of the handover</source>
        <translation>交接号</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Drawn up at</source>
        <translation>造单时间</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>造单人</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>全宗、编号</translation>
    </message>
    <message>
        <source>On book</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Number of the clearance</source>
        <translation>清退号</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>清退日期</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>清退经办人</translation>
    </message>
    <message>
        <source>Contact of the unit</source>
        <translation>单位联系人</translation>
    </message>
    <message>
        <source>Card withdrawn</source>
        <translation>收回的证</translation>
    </message>
    <message>
        <source>Form of carrying outside</source>
        <translation>携带外出单</translation>
    </message>
    <message>
        <source>Carried or delivered</source>
        <translation>携带或送达</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>携带人</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>同行人</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Way and measures</source>
        <translation>路线、安全措施</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>送达途径</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Stays there</source>
        <translation>留存对方</translation>
    </message>
    <message>
        <source>Signed for on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>回执号</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>批准方式</translation>
    </message>
    <message>
        <source>Way of an approval</source>
        <translation>批准方式</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Why it could not wait</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>To be signed by</source>
        <translation>补签期限</translation>
    </message>
    <message>
        <source>Signature seen at</source>
        <translation>补签登记时间</translation>
    </message>
    <message>
        <source>Signature seen by</source>
        <translation>补签登记人</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>入离</translation>
    </message>
    <message>
        <source>Really at</source>
        <translation>实际时间</translation>
    </message>
    <message>
        <source>Reads along</source>
        <translation>同阅</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Went at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>保密本</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Use of the notebook</source>
        <translation>保密本使用</translation>
    </message>
    <message>
        <source>Leaves given out</source>
        <translation>发出页数</translation>
    </message>
    <message>
        <source>Leaves back</source>
        <translation>收回页数</translation>
    </message>
    <message>
        <source>Given out at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Given out by</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>收回时间</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>收回人</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>Record held</source>
        <translation>暂停的案卷或文件</translation>
    </message>
    <message>
        <source>Box held</source>
        <translation>暂停的盒</translation>
    </message>
    <message>
        <source>Series held</source>
        <translation>暂停的门类</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>暂停理由</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>设置人</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>解除人</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>解除理由</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>截至日志</translation>
    </message>
    <message>
        <source>Head of the copy</source>
        <translation>副本链头</translation>
    </message>
    <message>
        <source>Carriers in it</source>
        <translation>其中载体</translation>
    </message>
    <message>
        <source>Entries in it</source>
        <translation>其中日志</translation>
    </message>
    <message>
        <source>Open loans in it</source>
        <translation>其中在借</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>其中档案</translation>
    </message>
    <message>
        <source>Drilled at</source>
        <translation>试还原时间</translation>
    </message>
    <message>
        <source>Drilled by</source>
        <translation>试还原人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查出</translation>
    </message>
    <message>
        <source>Last entry given up</source>
        <translation>舍弃的最后日志号</translation>
    </message>
    <message>
        <source>Head given up</source>
        <translation>舍弃的链头</translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation>介质编号</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restored at</source>
        <translation>还原时间</translation>
    </message>
    <message>
        <source>Restored up to entry</source>
        <translation>还原截至日志</translation>
    </message>
    <message>
        <source>Head of the restored copy</source>
        <translation>还原副本链头</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Part of a count</source>
        <translation>清点分份</translation>
    </message>
    <message>
        <source>Digest of its first line</source>
        <translation>首行摘要</translation>
    </message>
    <message>
        <source>On the medium</source>
        <translation>介质编号</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>第几份</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐值</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫码次数</translation>
    </message>
    <message>
        <source>Came back at</source>
        <translation>带回于</translation>
    </message>
    <message>
        <source>List of what is called in</source>
        <translation>清退单</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation>清退单号</translation>
    </message>
    <message>
        <source>Called in from, to</source>
        <translation>清退方向</translation>
    </message>
    <message>
        <source>Unit called in from, to</source>
        <translation>清退单位</translation>
    </message>
    <message>
        <source>Notice of the issuer</source>
        <translation>清退通知文号</translation>
    </message>
    <message>
        <source>Called in by whom</source>
        <translation>开列人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Line of the list</source>
        <translation>清退单的一行</translation>
    </message>
    <message>
        <source>Reason or consent</source>
        <translation>原因、同意文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>代查</translation>
    </message>
    <message>
        <source>Number of the enquiry</source>
        <translation>代查编号</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>怎么问的</translation>
    </message>
    <message>
        <source>Enquirer</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>查档证明编号</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>查看的件</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>问过的人</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看于</translation>
    </message>
    <message>
        <source>Looked by</source>
        <translation>查看人</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>在那里</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>为什么在那里</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>上一个检查点</translation>
    </message>
    <message>
        <source>Went up to entry</source>
        <translation>上次到第几条</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>清册摘要</translation>
    </message>
    <message>
        <source>Appraisal report</source>
        <translation>鉴定报告</translation>
    </message>
    <message>
        <source>Appraised on</source>
        <translation>鉴定日期</translation>
    </message>
    <message>
        <source>Appraised by</source>
        <translation>鉴定人</translation>
    </message>
    <message>
        <source>At the machine at</source>
        <translation>到达现场时间</translation>
    </message>
    <message>
        <source>Seals of the bags</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Bags counted in</source>
        <translation>到场袋数</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>销毁去向</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Way of destruction</source>
        <translation>销毁方式</translation>
    </message>
    <message>
        <source>Place of destruction</source>
        <translation>销毁地点</translation>
    </message>
    <message>
        <source>Pieces in the own machine</source>
        <translation>自行销毁件数上限</translation>
    </message>
    <message>
        <source>Why destroyed</source>
        <translation>销毁原因</translation>
    </message>
    <message>
        <source>Destroyed at</source>
        <translation>销毁时间</translation>
    </message>
    <message>
        <source>List of destruction</source>
        <translation>销毁清册</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Kind of carrier</source>
        <translation>载体类型</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Kind of secret</source>
        <translation>秘密类别</translation>
    </message>
    <message>
        <source>Escorts</source>
        <translation>押运人</translation>
    </message>
    <message>
        <source>Scanned at the machine at</source>
        <translation>机前扫描时间</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报备上级</translation>
    </message>
    <message>
        <source>Given up at</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Why given up</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Code of the list</source>
        <translation>清册校验码</translation>
    </message>
    <message>
        <source>Listed at</source>
        <translation>造册时间</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>造册人</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Pieces destroyed</source>
        <translation>销毁件数</translation>
    </message>
    <message>
        <source>Designated unit</source>
        <translation>指定销毁单位</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提请人</translation>
    </message>
    <message>
        <source>Seals whole</source>
        <translation>封签完好</translation>
    </message>
    <message>
        <source>Set aside at</source>
        <translation>下架时间</translation>
    </message>
    <message>
        <source>Struck at</source>
        <translation>划去时间</translation>
    </message>
    <message>
        <source>Why struck</source>
        <translation>划去原因</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>Turned back at</source>
        <translation>中止时间</translation>
    </message>
    <message>
        <source>Why turned back</source>
        <translation>中止原因</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Request for what is out</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>预约有效期</translation>
    </message>
    <message>
        <source>Wanted for</source>
        <translation>预约事由</translation>
    </message>
    <message>
        <source>End of the request</source>
        <translation>预约结果</translation>
    </message>
    <message>
        <source>Record decided on</source>
        <translation>所定的案卷或文件</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>决定种类</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>原密级</translation>
    </message>
    <message>
        <source>Term before</source>
        <translation>原保密期限</translation>
    </message>
    <message>
        <source>Secret until, before</source>
        <translation>原保密至</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>决定后密级</translation>
    </message>
    <message>
        <source>Term decided</source>
        <translation>决定后期限</translation>
    </message>
    <message>
        <source>Secret until, as decided</source>
        <translation>决定后保密至</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>定密责任人</translation>
    </message>
    <message>
        <source>Ground of the decision</source>
        <translation>定密依据</translation>
    </message>
    <message>
        <source>Why so late</source>
        <translation>逾期理由</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Code or label</source>
        <translation>档号或标签</translation>
    </message>
    <message>
        <source>Month of the register</source>
        <translation>登记簿月份</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>登记簿行数</translation>
    </message>
    <message>
        <source>Digest of the rows</source>
        <translation>各行摘要值</translation>
    </message>
    <message>
        <source>Fonds counted</source>
        <translation>清点的全宗</translation>
    </message>
    <message>
        <source>Stay in the repository</source>
        <translation>库房出入</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>进入人</translation>
    </message>
    <message>
        <source>Goes in by card</source>
        <translation>凭卡进入</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>With</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Second keeper</source>
        <translation>第二保管员</translation>
    </message>
    <message>
        <source>Telephone left in</source>
        <translation>手机寄存</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>带入物</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>带出物</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>正在清点</translation>
    </message>
    <message>
        <source>Shown and agreeing</source>
        <translation>出示相符</translation>
    </message>
    <message>
        <source>Shown and differing</source>
        <translation>出示有差异</translation>
    </message>
    <message>
        <source>Should be shown</source>
        <translation>应出示</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已出示</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Unit asked</source>
        <translation>清点的单位</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>出示时间</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>点收人</translation>
    </message>
    <message>
        <source>Asked to the end at</source>
        <translation>问完时间</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>调取通知书文号</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>办案人员一</translation>
    </message>
    <message>
        <source>Card of the first officer</source>
        <translation>办案人员一证件号</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>办案人员二</translation>
    </message>
    <message>
        <source>Card of the second officer</source>
        <translation>办案人员二证件号</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书号</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>留存日期</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>接收清单</translation>
    </message>
    <message>
        <source>Handed over by the unit</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>Kind of transfer</source>
        <translation>交接性质</translation>
    </message>
    <message>
        <source>List of the unit</source>
        <translation>移交清单号</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>清单日期</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>开列人</translation>
    </message>
    <message>
        <source>Signed for the giver</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Signed for the room</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Deed signed on</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Deed entered</source>
        <translation>签字登记时间</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接收的件</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>单外</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Looked so when it came</source>
        <translation>接收时状况</translation>
    </message>
    <message>
        <source>Pages listed</source>
        <translation>清单页数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Article of the schedule</source>
        <translation>期限表依据</translation>
    </message>
    <message>
        <source>Line of the schedule</source>
        <translation>期限表一行</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Kept at least</source>
        <translation>最低期限</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定人</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替换人</translation>
    </message>
    <message>
        <source>Reference codes</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Year of the act</source>
        <translation>文书年度</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>文书日期</translation>
    </message>
    <message>
        <source>Secrecy act</source>
        <translation>密级变更文书</translation>
    </message>
    <message>
        <source>Secrecy decision</source>
        <translation>定密、解密、变更</translation>
    </message>
    <message>
        <source>Also told</source>
        <translation>另通知</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Place of the notice</source>
        <translation>通知序号</translation>
    </message>
    <message>
        <source>Notice to</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>Why told</source>
        <translation>通知原因</translation>
    </message>
    <message>
        <source>Day of the notice</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Copies that he has</source>
        <translation>所持份号</translation>
    </message>
    <message>
        <source>Secrecy notice</source>
        <translation>密级变更通知</translation>
    </message>
    <message>
        <source>Papers to be marked anew</source>
        <translation>待改标志的件</translation>
    </message>
    <message>
        <source>Paper to be marked anew</source>
        <translation>待改标志的件</translation>
    </message>
    <message>
        <source>Mark struck</source>
        <translation>原标志</translation>
    </message>
    <message>
        <source>Mark written</source>
        <translation>新标志</translation>
    </message>
    <message>
        <source>To be marked since</source>
        <translation>待改起始日期</translation>
    </message>
    <message>
        <source>Marked anew on</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Marked anew by</source>
        <translation>更改人</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>定密争议</translation>
    </message>
    <message>
        <source>Record disputed</source>
        <translation>有争议的件</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Who is to decide</source>
        <translation>报请谁确定</translation>
    </message>
    <message>
        <source>Level claimed</source>
        <translation>主张的密级</translation>
    </message>
    <message>
        <source>Scheme before</source>
        <translation>原密级类别</translation>
    </message>
    <message>
        <source>Disputed on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Paper that settles it</source>
        <translation>处理文号</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>泄密事件</translation>
    </message>
    <message>
        <source>Piece of an incident</source>
        <translation>事件涉及的件</translation>
    </message>
    <message>
        <source>Number of the secrecy office</source>
        <translation>保密部门编号</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容、密级、数量、载体形式</translation>
    </message>
    <message>
        <source>How it was discovered</source>
        <translation>发现经过</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>时间、地点及经过</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>危害</translation>
    </message>
    <message>
        <source>Done about those responsible</source>
        <translation>查处</translation>
    </message>
    <message>
        <source>Done to remedy it</source>
        <translation>补救措施</translation>
    </message>
    <message>
        <source>Number of the statement</source>
        <translation>书面材料编号</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Letter to the archives authority</source>
        <translation>报档案主管部门的函号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>查处结果</translation>
    </message>
    <message>
        <source>Number of the result</source>
        <translation>结果文号</translation>
    </message>
    <message>
        <source>Result reported</source>
        <translation>结果报告时间</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结案意见</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>未见起</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>查获时间</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查获人</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>查获地点</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>注销时间</translation>
    </message>
    <message>
        <source>Written off by</source>
        <translation>注销人</translation>
    </message>
    <message>
        <source>Set of sheets</source>
        <translation>恢复单组号</translation>
    </message>
    <message>
        <source>Sheets made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Sheets made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>Sheets made with</source>
        <translation>会同制作人</translation>
    </message>
    <message>
        <source>Sheets ended at</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Why the sheets ended</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Sheets tested at</source>
        <translation>试用时间</translation>
    </message>
    <message>
        <source>Sheets tested by</source>
        <translation>试用人</translation>
    </message>
    <message>
        <source>Which sheets</source>
        <translation>哪两张</translation>
    </message>
    <message>
        <source>Key epoch</source>
        <translation>密钥纪元</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Title, responsible body, reference code, document no.</source>
        <translation>题名、责任者、档号、文号</translation>
    </message>
    <message>
        <source>Search the holdings</source>
        <translation>查找档案</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>更多：{0} 项</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>已整理</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>常用查找</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>待整理</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Building up</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Records to be mended</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>Series and numbering</source>
        <translation>档号系列</translation>
    </message>
    <message>
        <source>Labels to be renewed</source>
        <translation>换贴标签</translation>
    </message>
    <message>
        <source>Labels that are missing</source>
        <translation>未贴标签</translation>
    </message>
    <message>
        <source>Blank labels</source>
        <translation>预印空白标签</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>命令卡</translation>
    </message>
    <message>
        <source>Approvers and deputies</source>
        <translation>审批人、授权代批</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>我的口令</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Lists, notes and covers</source>
        <translation>打印目录、备考表、封面</translation>
    </message>
    <message>
        <source>Forms of this room</source>
        <translation>本室表单</translation>
    </message>
    <message>
        <source>Copies and excerpts</source>
        <translation>复制、摘录</translation>
    </message>
    <message>
        <source>Approval forms</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>能不能办</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Table of rules</source>
        <translation>规则表</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>文件传阅</translation>
    </message>
    <message>
        <source>Carried outside</source>
        <translation>携带外出、送达</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>清退</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>预约等候</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接收档案</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find title, reference code, name, barcode</source>
        <translation>查找题名、档号、姓名、条码</translation>
    </message>
</context>
<context>
    <name>FindForm</name>
    <message>
        <source>What was found</source>
        <translation>查获的件</translation>
    </message>
    <message>
        <source>Where, and how it got there</source>
        <translation>在哪里、怎么到那里的</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>写在哪里找到的。</translation>
    </message>
</context>
<context>
    <name>FindList</name>
    <message>
        <source>Records: {0}</source>
        <translation>在档案中查找：{0}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>{0} 号盒</translation>
    </message>
    <message>
        <source>Media and devices</source>
        <translation>介质设备</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The check found {0}; the room is for reading only.</source>
        <translation>检查发现 {0}，现在只能查看。</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken.</source>
        <translation>日志链断了。</translation>
    </message>
    <message>
        <source>An entry of the journal was altered.</source>
        <translation>有一条日志被改过。</translation>
    </message>
    <message>
        <source>An entry of the journal bears a wrong signature.</source>
        <translation>有一条日志的签名不对。</translation>
    </message>
    <message>
        <source>An entry&apos;s state digest does not agree.</source>
        <translation>有一条日志的状态摘要不一致。</translation>
    </message>
    <message>
        <source>A row was altered beside the journal.</source>
        <translation>有一行数据绕过日志被改过。</translation>
    </message>
    <message>
        <source>A row is missing that the journal knows.</source>
        <translation>日志里有、库里少了一行。</translation>
    </message>
    <message>
        <source>There is a row that the journal does not know.</source>
        <translation>库里多了一行日志里没有的。</translation>
    </message>
    <message>
        <source>A page of the vault&apos;s file is damaged.</source>
        <translation>库文件有一页损坏。</translation>
    </message>
    <message>
        <source>The vault is not the one this PC saw last.</source>
        <translation>这不是本机上次见到的那个库。</translation>
    </message>
    <message>
        <source>The vault is older than the one this PC saw last.</source>
        <translation>这个库比本机上次见到的旧。</translation>
    </message>
    <message>
        <source>A copy of this vault was worked in elsewhere.</source>
        <translation>这个库的副本在别处办理过。</translation>
    </message>
    <message>
        <source>The key file is not the one that the journal knows.</source>
        <translation>密钥文件和日志里记的不一样。</translation>
    </message>
    <message>
        <source>A file of the vault is damaged ({0}).</source>
        <translation>库的文件损坏（{0}）。</translation>
    </message>
    <message>
        <source>The copy does not end where its manifest says.</source>
        <translation>副本的末条与清单所写不符。</translation>
    </message>
    <message>
        <source>The manifest bears a wrong signature.</source>
        <translation>清单的签名不对。</translation>
    </message>
</context>
<context>
    <name>FirstDayGuide</name>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Found the room</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A new records room</source>
        <translation>新建档案库</translation>
    </message>
    <message>
        <source>Keys only: Enter goes on, Esc goes back and keeps everything.</source>
        <translation>只用键盘：Enter 继续，Esc 返回，已填的都保留。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份还原</translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message>
        <source>Follow: label, code or name</source>
        <translation>追踪：条码、档号或姓名</translation>
    </message>
    <message>
        <source>Several are called so.</source>
        <translation>不止一个叫这个。</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>没有叫这个的。</translation>
    </message>
</context>
<context>
    <name>FondsQuestion</name>
    <message>
        <source>Fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Four letters or digits.</source>
        <translation>四位字母或数字。</translation>
    </message>
    <message>
        <source>Name of the fonds</source>
        <translation>全宗名称</translation>
    </message>
    <message>
        <source>As a rule the unit&apos;s name; may stay empty.</source>
        <translation>一般就是单位名称，可以不填。</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Which fonds number does your unit have?</source>
        <translation>贵单位的全宗号是什么？</translation>
    </message>
    <message>
        <source>Every reference code begins with it.</source>
        <translation>每个档号都以它开头。</translation>
    </message>
    <message>
        <source>Four letters or digits, such as W017.</source>
        <translation>四位字母或数字，如 W017。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Exported list (.xlsx)</source>
        <translation>导出目录（.xlsx）</translation>
    </message>
    <message>
        <source>Exported list (.csv)</source>
        <translation>导出目录（.csv）</translation>
    </message>
    <message>
        <source>Exported journal, without bodies</source>
        <translation>导出的日志（不含内容）</translation>
    </message>
</context>
<context>
    <name>FormBook</name>
    <message>
        <source>No form is called so.</source>
        <translation>没有这样的表单。</translation>
    </message>
    <message>
        <source>Name, number or use</source>
        <translation>名称、编号或用处</translation>
    </message>
    <message>
        <source>{0} forms, {1} set here</source>
        <translation>{0} 种表单，本室改过 {1} 种</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>set for this room</source>
        <translation>设本室样式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set; the next print comes out so. Journal entry {0}.</source>
        <translation>已设，下次打印就是这样。日志 {0}。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>用处</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选栏</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>留盖章处</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>不留</translation>
    </message>
    <message>
        <source>Set for this room</source>
        <translation>设本室样式</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Unit and fonds are set on the system page; they stand on covers and above the lines.</source>
        <translation>单位、全宗在“系统”页设定，印在封面和表头上。</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>nobody</source>
        <translation>不用签字</translation>
    </message>
    <message>
        <source>both sides, and who sees it done</source>
        <translation>双方、监交人</translation>
    </message>
    <message>
        <source>who filed it and who checked it</source>
        <translation>整理（立卷）人、检查人</translation>
    </message>
    <message>
        <source>Sticks on the cover or spine of what is lent.</source>
        <translation>贴在案卷、件的封面或脊背上。</translation>
    </message>
    <message>
        <source>With a QR code, for narrow spines.</source>
        <translation>带二维码，贴窄脊。</translation>
    </message>
    <message>
        <source>Sticks on a box or its spine.</source>
        <translation>贴在档案盒正面或盒脊上。</translation>
    </message>
    <message>
        <source>Stuck on first while building up.</source>
        <translation>建库时先贴后绑。</translation>
    </message>
    <message>
        <source>Sticks on a shelf, a cabinet or a room.</source>
        <translation>贴在架、柜、库房上。</translation>
    </message>
    <message>
        <source>The card of a reader; scanned at the desk.</source>
        <translation>利用者的卡，在借还台扫。</translation>
    </message>
    <message>
        <source>Lies beside the desk; a scan says what to do.</source>
        <translation>放在借还台边，扫了就换方式、结束、撤销。</translation>
    </message>
    <message>
        <source>Shows what the scanner can read.</source>
        <translation>看扫描枪读得出什么。</translation>
    </message>
    <message>
        <source>Ends the building up, in place of receipts per item.</source>
        <translation>建库收尾，代替逐件的收据。</translation>
    </message>
    <message>
        <source>Written on by hand in a power cut, entered late afterwards.</source>
        <translation>停电时手写，来电后补录。</translation>
    </message>
    <message>
        <source>borrower and keeper</source>
        <translation>借阅人、档案员</translation>
    </message>
    <message>
        <source>Closes the day at the desk.</source>
        <translation>借还台每日收班。</translation>
    </message>
    <message>
        <source>keeper; for what is out unlawfully, a second one and the leader</source>
        <translation>档案员；未清时另有第二人、领导</translation>
    </message>
    <message>
        <source>Given to who brought everything back.</source>
        <translation>全部还清时交给本人。</translation>
    </message>
    <message>
        <source>keeper</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>Tells who is to be reminded.</source>
        <translation>列出要催还的。</translation>
    </message>
    <message>
        <source>Every place with its bars, in walk order.</source>
        <translation>每个架位的条码，按行走次序。</translation>
    </message>
    <message>
        <source>Readers who come without a card.</source>
        <translation>没带卡的利用者扫这一页。</translation>
    </message>
    <message>
        <source>Goes with the trolley, in walk order.</source>
        <translation>跟着还件车走，按行走次序。</translation>
    </message>
    <message>
        <source>Ticked at the shelf while it is counted.</source>
        <translation>清点时在架前打钩。</translation>
    </message>
    <message>
        <source>two who count</source>
        <translation>清点人两名</translation>
    </message>
    <message>
        <source>Every classified copy that the room holds.</source>
        <translation>在管的每一份涉密件。</translation>
    </message>
    <message>
        <source>The catalogue of items, by year, retention and organ, with covers.</source>
        <translation>按年度、保管期限、机构成册，带封面。</translation>
    </message>
    <message>
        <source>The catalogue of files, with covers.</source>
        <translation>按目录号成册，带封面。</translation>
    </message>
    <message>
        <source>The register of all lists of files.</source>
        <translation>登记全部案卷目录。</translation>
    </message>
    <message>
        <source>Lies in front of a file of papers, printed anew.</source>
        <translation>放在文书案卷最前面；整理之后重打。</translation>
    </message>
    <message>
        <source>Lies in front of a technical file.</source>
        <translation>放在科技案卷最前面。</translation>
    </message>
    <message>
        <source>Lies last in a file: what became of it since it was filed.</source>
        <translation>放在案卷最后：立卷以来的变动。</translation>
    </message>
    <message>
        <source>Lies last in a box: what is missing, went out or came late.</source>
        <translation>放在盒内最后：缺损、移出、补充。</translation>
    </message>
    <message>
        <source>What stands on the cover of a file.</source>
        <translation>案卷封面的文字。</translation>
    </message>
    <message>
        <source>Deed and list when archives go to another keeper, in two copies.</source>
        <translation>移交给别的保管单位：文据和清单，一式两份。</translation>
    </message>
    <message>
        <source>One sheet for a whole loan, from the request to the return.</source>
        <translation>一次借阅一张单，从申请到归还。</translation>
    </message>
    <message>
        <source>leader, borrower, who returns, keeper</source>
        <translation>审批领导、借阅人、归还人、档案员</translation>
    </message>
    <message>
        <source>Measured with a ruler, tells how far a printer prints beside.</source>
        <translation>用尺量一量，知道打印机偏了多少。</translation>
    </message>
    <message>
        <source>Sticks on a transport case, for as long as it lasts.</source>
        <translation>贴在周转箱上，一直用到箱子报废。</translation>
    </message>
    <message>
        <source>Travels with the cases of a move; ticked off when packed and when shelved.</source>
        <translation>搬迁时随周转箱走，装箱、归位各勾一次。</translation>
    </message>
    <message>
        <source>who packed and who unpacked</source>
        <translation>装箱人、拆箱人</translation>
    </message>
    <message>
        <source>keeper, and who gets it</source>
        <translation>档案员、签收人</translation>
    </message>
    <message>
        <source>Every loan of a month, bound; printed at the end of the month.</source>
        <translation>一个月的每一笔借阅，月底打印装订。</translation>
    </message>
    <message>
        <source>who checks the page</source>
        <translation>每页核对人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本室</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>本室已设</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照通用</translation>
    </message>
    <message>
        <source>Sticks on the first page in place of the stamp.</source>
        <translation>代替橡皮章，贴在首页上端。</translation>
    </message>
    <message>
        <source>Calls in what is overdue; one part comes back signed.</source>
        <translation>逾期的催还，一联签收带回。</translation>
    </message>
    <message>
        <source>What is fetched for readers, in walk order; signed at the shelf.</source>
        <translation>替利用者取件，按行走次序，架前签名。</translation>
    </message>
    <message>
        <source>who fetches, who puts back, who checks</source>
        <translation>调卷人、还卷人、核对人</translation>
    </message>
    <message>
        <source>Stands in the gap of what is out, and says where it went.</source>
        <translation>插在借出的空位上，写明去向和应还日期。</translation>
    </message>
    <message>
        <source>Who read what in the reading room; printed empty, written on by hand.</source>
        <translation>谁在阅览室看了什么；先打空白页手写。</translation>
    </message>
    <message>
        <source>who read, and the keeper on duty</source>
        <translation>阅览人、值班员</translation>
    </message>
    <message>
        <source>The hard cover of a file, cut out of A3.</source>
        <translation>案卷硬卷皮，从 A3 上裁下。</translation>
    </message>
    <message>
        <source>Sticks on a disc, a stick or a portable disk.</source>
        <translation>贴在光盘、U 盘、移动硬盘上。</translation>
    </message>
    <message>
        <source>Sticks on a computer, a printer or a scanner.</source>
        <translation>贴在电脑、打印机、扫描枪上。</translation>
    </message>
    <message>
        <source>Hangs at the end of a column, read from the door.</source>
        <translation>挂在列头，在门口就看得见。</translation>
    </message>
    <message>
        <source>Every form of copies and excerpts of a month, with what became of each.</source>
        <translation>一个月里批准的复制、摘录、拍照，和每一件的去向。</translation>
    </message>
    <message>
        <source>Every discrepancy of a count, with cause and what was done.</source>
        <translation>一次清点的全部差异，写明原因和处理。</translation>
    </message>
    <message>
        <source>Ends a count; filed once it is signed.</source>
        <translation>清点结束时打印，签字后入档。</translation>
    </message>
    <message>
        <source>two who count, who supervises, the head</source>
        <translation>两名清点人、监督人、负责人</translation>
    </message>
    <message>
        <source>Every count that was made, one line each.</source>
        <translation>每次清点一行。</translation>
    </message>
    <message>
        <source>Goes with a folder from reader to reader, and back to the room in between.</source>
        <translation>随传阅夹送阅，每一位看完都退回档案室。</translation>
    </message>
    <message>
        <source>every reader, with the full name and the time</source>
        <translation>每位阅文人，签全称和时间</translation>
    </message>
    <message>
        <source>Shows how far each approval has come.</source>
        <translation>看每张审批单用到哪里。</translation>
    </message>
    <message>
        <source>Sticks on a seat of the reading room.</source>
        <translation>贴在阅览座位上。</translation>
    </message>
    <message>
        <source>Every medium that the room has or had.</source>
        <translation>本室有过的每个存储介质。</translation>
    </message>
    <message>
        <source>Who used which medium, what for, on which device.</source>
        <translation>谁用了哪个介质、做什么、在哪台设备上。</translation>
    </message>
    <message>
        <source>who used it</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Every device, its repairs and its end.</source>
        <translation>每台设备及其维修、报废。</translation>
    </message>
    <message>
        <source>The back of the hard cover with its flaps, on two A3.</source>
        <translation>硬卷皮的封底连勒口，两张 A3。</translation>
    </message>
    <message>
        <source>Everything that came in in a year, with its closing act.</source>
        <translation>一年的收文，末页是年终结账。</translation>
    </message>
    <message>
        <source>keeper; at the closing also who looked at it</source>
        <translation>登记人；结账时另有核对人</translation>
    </message>
    <message>
        <source>Everything that is handed over with a post or a shift, counted.</source>
        <translation>离岗、换班时移交的一切，逐项清点。</translation>
    </message>
    <message>
        <source>who hands over, who takes over, who watches</source>
        <translation>移交人、接收人、监交人</translation>
    </message>
    <message>
        <source>What somebody who leaves still holds, and that nothing is out.</source>
        <translation>离岗的人还有什么没退，退清以后作凭据。</translation>
    </message>
    <message>
        <source>the person, the contact of the unit, the keeper</source>
        <translation>本人、单位联系人、档案员</translation>
    </message>
    <message>
        <source>leader, bearer, who goes along, who signs for it there</source>
        <translation>审批人、携带人、同行人、对方签收人</translation>
    </message>
    <message>
        <source>Everything that was carried outside or delivered in a month, piece by piece.</source>
        <translation>一个月里携带外出、送达的，逐件登记。</translation>
    </message>
    <message>
        <source>Goes with what is carried outside or delivered; printed empty to be signed.</source>
        <translation>携带外出、送达时随件走；先打空白单送审批。</translation>
    </message>
    <message>
        <source>One form of copies, empty to be signed, or with what was made.</source>
        <translation>复制一事一张：空白的先签，办好的存档。</translation>
    </message>
    <message>
        <source>the unit, the leader, who takes and who receives</source>
        <translation>承办部门、领导、领取人、收回核对人</translation>
    </message>
    <message>
        <source>Sticks on each copy: who made it, which of how many, when.</source>
        <translation>贴在每份复制件上：哪个单位、第几份、哪一天。</translation>
    </message>
    <message>
        <source>Goes along with what is called in, and stays as the register of it.</source>
        <translation>清退时随件走，收回后就是清退登记。</translation>
    </message>
    <message>
        <source>who hands over, who takes it</source>
        <translation>清退人、接收人</translation>
    </message>
    <message>
        <source>Who came to know what from jimi up, when and how.</source>
        <translation>机密以上，谁何时怎么知道的。</translation>
    </message>
    <message>
        <source>What is destroyed, piece by piece, with its code; kept for ever.</source>
        <translation>逐件列明销毁的档案，带校验码；永久保存。</translation>
    </message>
    <message>
        <source>the leader who approves, two supervisors</source>
        <translation>批准的领导、两名监销人</translation>
    </message>
    <message>
        <source>The approval before, and the record after a destruction.</source>
        <translation>销毁前的审批，销毁后的监销记录。</translation>
    </message>
    <message>
        <source>Who went into the repository in a month, with whom and what for.</source>
        <translation>一个月里谁进过库房、谁陪同、为什么。</translation>
    </message>
    <message>
        <source>That a backup was opened as if the vault were lost, and what was found in it.</source>
        <translation>证明某份备份当作库已丢失试开过，查出了什么。</translation>
    </message>
    <message>
        <source>who drilled, a witness</source>
        <translation>试还原人、见证人</translation>
    </message>
    <message>
        <source>Where something was at a moment, who could have seen it, what else was out.</source>
        <translation>某一时刻在哪里、谁可能看过、当时还有什么在外。</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>Goes along to who has things on loan; what is shown is ticked.</source>
        <translation>带到持有人处，出示一件勾一件。</translation>
    </message>
    <message>
        <source>the holder, two who count</source>
        <translation>持有人、两名清点人</translation>
    </message>
    <message>
        <source>What a unit handed over, listed and received, with the deed; in two copies.</source>
        <translation>单位移交的档案，清单和实收对照，附交接文据；一式两份。</translation>
    </message>
    <message>
        <source>giver, taker, who watched; both units seal it</source>
        <translation>移交人、接收人、监交人；双方单位盖章</translation>
    </message>
    <message>
        <source>Everything that units handed over, list by list.</source>
        <translation>各单位移交的档案，一份清单一行。</translation>
    </message>
    <message>
        <source>Goes to the secrecy department and the superior authority within 24 hours.</source>
        <translation>24 小时内报保密行政管理部门和上级机关，两页写七项内容。</translation>
    </message>
    <message>
        <source>who wrote it, the head of the unit; seal</source>
        <translation>填报人、单位负责人；盖章</translation>
    </message>
    <message>
        <source>Every incident with its clocks, what is still missing, and its end.</source>
        <translation>每起事件、各项时限、未查获的件和结案。</translation>
    </message>
    <message>
        <source>What was done, refused, signed by two and printed in a quarter, in figures.</source>
        <translation>一季度办理、拒绝、两人签名、打印等的数字。</translation>
    </message>
    <message>
        <source>auditor and head</source>
        <translation>审计管理员、负责人</translation>
    </message>
    <message>
        <source>Three sheets in three envelopes, any two of which reopen the vault.</source>
        <translation>三张装三封，任两张可重开本库。</translation>
    </message>
    <message>
        <source>who keeps the envelope</source>
        <translation>信封保管人</translation>
    </message>
</context>
<context>
    <name>GatheredCard</name>
    <message>
        <source>Will be moved</source>
        <translation>将要移动</translation>
    </message>
    <message>
        <source>Goes to one place</source>
        <translation>放到同一架位</translation>
    </message>
    <message>
        <source>… {0} more …</source>
        <translation>…… 中间另有 {0} ……</translation>
    </message>
    <message>
        <source>Nothing is moved before the place is scanned. Esc gives it up.</source>
        <translation>扫到架位之前，什么都没有移动。按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Scan carriers or boxes. Esc gives it up.</source>
        <translation>扫件或盒。按 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>GiveOutForm</name>
    <message>
        <source>From the shelf</source>
        <translation>从架层</translation>
    </message>
    <message>
        <source>To the shelf</source>
        <translation>到架层</translation>
    </message>
    <message>
        <source>In walk order; what was begun here stays here.</source>
        <translation>按行走次序；这里已开始点的不带走。</translation>
    </message>
    <message>
        <source>Counted there by</source>
        <translation>那边的清点人</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件口令</translation>
    </message>
    <message>
        <source>Typed there, and again when it comes back.</source>
        <translation>在那边输入，带回时再输入一次。</translation>
    </message>
    <message>
        <source>Somebody counts there: name them.</source>
        <translation>写明由谁清点。</translation>
    </message>
    <message>
        <source>Nothing leaves but onto a registered medium.</source>
        <translation>只能带出到登记过的介质。</translation>
    </message>
    <message>
        <source>At least {0} signs.</source>
        <translation>至少 {0} 位。</translation>
    </message>
</context>
<context>
    <name>GivingForm</name>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Used or repaired by</source>
        <translation>使用人或维修人</translation>
    </message>
    <message>
        <source>Purpose, or what is repaired</source>
        <translation>用途或维修内容</translation>
    </message>
    <message>
        <source>On which device</source>
        <translation>使用设备</translation>
    </message>
    <message>
        <source>Its number in the register.</source>
        <translation>设备登记簿上的编号。</translation>
    </message>
    <message>
        <source>Of a repair: who watches it on the spot.</source>
        <translation>送修的写现场监修人。</translation>
    </message>
    <message>
        <source>Allowed or watched by</source>
        <translation>批准人或监修人</translation>
    </message>
    <message>
        <source>Say who takes it.</source>
        <translation>写明谁领取。</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>写明用途。</translation>
    </message>
    <message>
        <source>Say who watches the repair.</source>
        <translation>写明谁在现场监修。</translation>
    </message>
</context>
<context>
    <name>GuardedRegister</name>
    <message>
        <source>signed form</source>
        <translation>书面会签</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-21.</source>
        <translation>请填日期，如 2026-11-21。</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Handovers</source>
        <translation>工作交接</translation>
    </message>
    <message>
        <source>draw up</source>
        <translation>造清单</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>交接号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>{0}, on book {1}</source>
        <translation>{0}（账面 {1}）</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>岗位交接</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>值班交接班</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>在库档案</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>在借未还</translation>
    </message>
    <message>
        <source>Folders going round</source>
        <translation>传阅未结</translation>
    </message>
    <message>
        <source>Readers in the room</source>
        <translation>在室查阅</translation>
    </message>
    <message>
        <source>Transport cases open</source>
        <translation>周转箱未收</translation>
    </message>
    <message>
        <source>Back, to be shelved</source>
        <translation>已还待归架</translation>
    </message>
    <message>
        <source>Packets to hand over</source>
        <translation>收文待移交</translation>
    </message>
    <message>
        <source>Media and devices</source>
        <translation>涉密介质、设备</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Sealed passwords</source>
        <translation>口令封</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>簿册</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Count it.</source>
        <translation>请清点。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Always when a post changes.</source>
        <translation>岗位交接必须有监交人。</translation>
    </message>
    <message>
        <source>On book {0}</source>
        <translation>账面 {0}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>Where a count is not what the book says.</source>
        <translation>实点数与账面不符的，写明原因。</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未了事项</translation>
    </message>
</context>
<context>
    <name>HandoversRegister</name>
    <message>
        <source>Draw up</source>
        <translation>造清单</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>还没有交接。</translation>
    </message>
    <message>
        <source>Number, day or name</source>
        <translation>交接号、日期、姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{0} handovers, {1} to be signed</source>
        <translation>共 {0} 次交接，{1} 次待签字</translation>
    </message>
    <message>
        <source>{0} is signed</source>
        <translation>{0} 签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>{0}: print it with Ctrl+P, sign it, then press F6.</source>
        <translation>{0}：按 Ctrl+P 打印，三方签字后按 F6。</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Draw up a handover</source>
        <translation>造具交接清单</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>周一 周二 周三 周四 周五 周六 周日</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fonds no.</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Organ or issue</source>
        <translation>机构（问题）</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>目录号</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Secrecy term</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>缓急</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收文号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>Classifying unit</source>
        <translation>定密单位</translation>
    </message>
    <message>
        <source>Knowledge scope</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Page no.</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Old barcode</source>
        <translation>原条码</translation>
    </message>
</context>
<context>
    <name>HeadingExample</name>
    <message>
        <source>Forms will be headed</source>
        <translation>表单抬头将印为</translation>
    </message>
    <message>
        <source>{0}: loan slip</source>
        <translation>{0}档案借阅单</translation>
    </message>
    <message>
        <source>Example Institute</source>
        <translation>青梧研究所</translation>
    </message>
    <message>
        <source>On the screen: {0}</source>
        <translation>屏幕左上角：{0}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>青梧所</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Loan</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制件</translation>
    </message>
    <message>
        <source>Folder of circulation</source>
        <translation>传阅夹</translation>
    </message>
    <message>
        <source>Reading here</source>
        <translation>在室查阅</translation>
    </message>
    <message>
        <source>Medium in use</source>
        <translation>领用介质</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>保管介质、设备</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>在帮助里查找</translation>
    </message>
    <message>
        <source>No chapter says anything about that.</source>
        <translation>没有哪一章说到这个。</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>往下读</translation>
    </message>
    <message>
        <source>other chapter</source>
        <translation>换一章</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>回去工作</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>回去工作</translation>
    </message>
    <message>
        <source>What to scan, what to press, what a refusal means</source>
        <translation>扫什么、按什么、被拒绝了怎么办</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Count the pages, type the number, Enter</source>
        <translation>点页数，输入后按 Enter</translation>
    </message>
    <message>
        <source>Choose a reason by its digit or barcode</source>
        <translation>按数字键或扫条码选理由</translation>
    </message>
    <message>
        <source>Type what the signed form says</source>
        <translation>照审批单输入</translation>
    </message>
    <message>
        <source>Settle this one, or scan another</source>
        <translation>先处理这一件，或接着扫别的</translation>
    </message>
    <message>
        <source>Scan the carriers, or “End”</source>
        <translation>接着扫载体，或扫“结束”</translation>
    </message>
    <message>
        <source>Scan the reader&apos;s card</source>
        <translation>先扫利用者卡</translation>
    </message>
    <message>
        <source>Scan the carriers; no card is needed</source>
        <translation>扫载体即可，不用扫人</translation>
    </message>
    <message>
        <source>Scan anything: it says what and where</source>
        <translation>扫什么，就说它是什么、在哪</translation>
    </message>
    <message>
        <source>Scan its place, or its box</source>
        <translation>扫它的架位或盒</translation>
    </message>
    <message>
        <source>Scan what goes into this box, or its place</source>
        <translation>扫放进此盒的件，或盒的架位</translation>
    </message>
    <message>
        <source>Scan the carriers and boxes for this place</source>
        <translation>扫放到这里的件或盒</translation>
    </message>
    <message>
        <source>Scan a place, a box or a carrier</source>
        <translation>扫架位、盒或件</translation>
    </message>
    <message>
        <source>Scan more, or the place for all of them</source>
        <translation>接着扫，或扫总的架位</translation>
    </message>
    <message>
        <source>Scan the new place of this run</source>
        <translation>扫这一段的新架位</translation>
    </message>
    <message>
        <source>Scan everything that goes to one place</source>
        <translation>逐个扫放到同一架位的件、盒</translation>
    </message>
    <message>
        <source>Scan the last of the run</source>
        <translation>扫这一段的最后一件</translation>
    </message>
    <message>
        <source>Scan the first of the run</source>
        <translation>扫这一段的第一件</translation>
    </message>
    <message>
        <source>Name, unit, identity card, letter</source>
        <translation>填姓名、单位、证件号、介绍信号</translation>
    </message>
    <message>
        <source>Choose for whom by its digit</source>
        <translation>按数字选替谁领取</translation>
    </message>
    <message>
        <source>Type what the head of the sheet says</source>
        <translation>照单子上写的输入</translation>
    </message>
    <message>
        <source>Late entry, sheet {0}, {1}: {2}</source>
        <translation>补录中&#x3000;{0} 号单&#x3000;{1}：{2}</translation>
    </message>
    <message>
        <source>The second person, then Enter</source>
        <translation>第二人，填好按 Enter</translation>
    </message>
    <message>
        <source>Ctrl+F11 binds this barcode to what was scanned before</source>
        <translation>按 Ctrl+F11，把这个条码绑定到刚才扫的东西上</translation>
    </message>
    <message>
        <source>Type the end of the code, Enter; F11: label spoiled</source>
        <translation>输入档号末尾，回车；F11：标签作废</translation>
    </message>
    <message>
        <source>Type the number on the seal, or scan its bars</source>
        <translation>输入封签号，或扫封签条码</translation>
    </message>
    <message>
        <source>Scan its new place</source>
        <translation>扫新架位</translation>
    </message>
    <message>
        <source>Scan a transport case</source>
        <translation>扫周转箱</translation>
    </message>
    <message>
        <source>Scan the place where it is set down</source>
        <translation>扫到达位置</translation>
    </message>
    <message>
        <source>F6 loads it, F3 takes the seal off; or scan where it is set down</source>
        <translation>F6 起运，F3 启封；或扫到达位置</translation>
    </message>
    <message>
        <source>Scan what stands here, then the next place</source>
        <translation>扫放在此处的盒、卷、件，再扫下一架位</translation>
    </message>
    <message>
        <source>Scan a place, then what stands there; F9 ends</source>
        <translation>先扫架位，再扫放上去的盒、卷、件；F9 结束</translation>
    </message>
    <message>
        <source>Scan boxes and carriers to be packed; F3 seals</source>
        <translation>扫要装箱的盒、卷、件；F3 加封</translation>
    </message>
    <message>
        <source>Type the place: code, name or first sounds</source>
        <translation>输入架位：编号、名称或拼音首字母</translation>
    </message>
    <message>
        <source>See who it is, type the locker, Enter; or scan a seat</source>
        <translation>核对证件，键入寄存号，回车；或扫座位</translation>
    </message>
    <message>
        <source>Who looked for it, and which leader knows</source>
        <translation>填同查人和已告知的领导</translation>
    </message>
    <message>
        <source>Scan card, slip or seat; what lies on a table comes back by its label</source>
        <translation>扫证卡、审批单或座位；桌上的件扫标签即收回</translation>
    </message>
    <message>
        <source>The reader is away; F3 when back</source>
        <translation>利用者暂离；返座按 F3</translation>
    </message>
    <message>
        <source>Scan what goes to this table or comes back; F12: the reader leaves</source>
        <translation>扫送座或收回的件；离开按 F12</translation>
    </message>
    <message>
        <source>Type what the leader said</source>
        <translation>填写领导口头批准的内容</translation>
    </message>
    <message>
        <source>The leader, then the password</source>
        <translation>选领导，再由他输口令</translation>
    </message>
    <message>
        <source>Count the leaves, type the number, Enter</source>
        <translation>数保密本页数，输入，回车</translation>
    </message>
    <message>
        <source>Scan the card of who reads along, or goes</source>
        <translation>扫同阅人的证卡；再扫一次是离开</translation>
    </message>
    <message>
        <source>Pieces, full name and time as on the sheet, then Enter</source>
        <translation>照传阅单填份数、全称、时间，回车</translation>
    </message>
    <message>
        <source>Scan the reader&apos;s card, or what came back</source>
        <translation>扫阅文人的证；退回的扫件</translation>
    </message>
    <message>
        <source>Scan a piece of the folder: out or back</source>
        <translation>扫传阅夹里的件：送出或退回</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>came in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>label printed</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>label closed</source>
        <translation>标签打印完</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>form {0}</source>
        <translation>审批单 {0}</translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation>日志第 {0} 条</translation>
    </message>
    <message>
        <source>condition noted</source>
        <translation>记录外观状况</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>改号</translation>
    </message>
    <message>
        <source>file split</source>
        <translation>拆卷</translation>
    </message>
    <message>
        <source>files merged</source>
        <translation>并卷</translation>
    </message>
    <message>
        <source>taken out of its file</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>filed late</source>
        <translation>补充归档</translation>
    </message>
    <message>
        <source>put into a box</source>
        <translation>装盒</translation>
    </message>
    <message>
        <source>taken out of its box</source>
        <translation>出盒</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>copies added</source>
        <translation>增加份</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>carrier put right</source>
        <translation>更正载体</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>{0} became {1}</source>
        <translation>{0} 改为 {1}</translation>
    </message>
    <message>
        <source>pages {0} out, {1} back</source>
        <translation>借出 {0} 页，归还 {1} 页</translation>
    </message>
    <message>
        <source>shelved with its box</source>
        <translation>随盒上架</translation>
    </message>
    <message>
        <source>put into its box</source>
        <translation>放入盒内</translation>
    </message>
    <message>
        <source>shelved with others</source>
        <translation>成批上架</translation>
    </message>
    <message>
        <source>due {1}, not {0}</source>
        <translation>应还由 {0} 改为 {1}</translation>
    </message>
    <message>
        <source>entered late: {0}, sheet {1}</source>
        <translation>补录：实际 {0}，单号 {1}</translation>
    </message>
    <message>
        <source>opened for a paper</source>
        <translation>为打印打开</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Stands</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>No series: the one named above</source>
        <translation>不选：按上面写的一件或一盒</translation>
    </message>
    <message>
        <source>A reference code, or the digits on the label of a box.</source>
        <translation>档号，或盒标签上的数字。</translation>
    </message>
    <message>
        <source>Record or box</source>
        <translation>件、卷或盒</translation>
    </message>
    <message>
        <source>Or a whole series</source>
        <translation>或整个系列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name a record or a box, or else choose a series.</source>
        <translation>写一件或一盒，或者选一个系列，二者取一。</translation>
    </message>
    <message>
        <source>Say why it is held.</source>
        <translation>请写明暂停的理由。</translation>
    </message>
</context>
<context>
    <name>HoldRegister</name>
    <message>
        <source>Nothing is held.</source>
        <translation>没有暂停处置的。</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>Code, box, series or reason</source>
        <translation>档号、盒、系列或理由</translation>
    </message>
    <message>
        <source>{0} stand</source>
        <translation>{0} 项暂停中</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>place a hold</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>新的暂停处置</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除暂停处置</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>解除理由</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>{0} (until {1})</source>
        <translation>{0}（至 {1}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Former names are looked for too: {0}</source>
        <translation>另查旧名：{0}</translation>
    </message>
</context>
<context>
    <name>HoldingsList</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>where is it now</source>
        <translation>现在在哪</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>没有符合的档案。</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No record has been entered yet.</source>
        <translation>还没有录入档案。</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>共 {0} 件</translation>
    </message>
    <message>
        <source>{0} match, {1} in all</source>
        <translation>符合 {0} 件，共 {1} 件</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>arrange</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>history</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>more filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>kept searches</source>
        <translation>常用查找</translation>
    </message>
    <message>
        <source>No record matches. Titles are not found by pinyin; people, units and places are, by Ctrl+K.</source>
        <translation>没有符合的档案。题名不能按拼音查；人名、单位、架位可以，按 Ctrl+K。</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>print lists</source>
        <translation>打印目录</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>HoldingsPage</name>
    <message>
        <source>Holdings</source>
        <translation>档案</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Reader&apos;s card with photograph</source>
        <translation>利用者卡（有照片）</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Work pass</source>
        <translation>工作证</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls *.et);;All files (*)</source>
        <translation>清单 (*.csv *.txt *.xlsx *.xls *.et);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择清单文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Back to the holdings</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>The list stands here, row by row.</source>
        <translation>选好清单，这里逐行显示判定。</translation>
    </message>
    <message>
        <source>Reading and judging the list</source>
        <translation>正在读取并逐行判定</translation>
    </message>
    <message>
        <source>The whole import was taken back.</source>
        <translation>本次导入已整体撤销。</translation>
    </message>
    <message>
        <source>put a column right</source>
        <translation>改列的含义</translation>
    </message>
    <message>
        <source>Entering the list</source>
        <translation>正在录入</translation>
    </message>
    <message>
        <source>{0} records came in, {1} of them as stubs.</source>
        <translation>录入 {0} 件，其中 {1} 件只录存根。</translation>
    </message>
    <message>
        <source>{0} records came in.</source>
        <translation>录入 {0} 件。</translation>
    </message>
    <message>
        <source>{0} carriers, journal entry {1}.</source>
        <translation>载体 {0} 个，日志第 {1} 条。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>{0} wait to be mended; F6 in the holdings leads to them.</source>
        <translation>{0} 件进待整理，回到档案按 F6 逐件整理。</translation>
    </message>
    <message>
        <source>another sheet</source>
        <translation>换一张表</translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message>
        <source>Bring in a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Nothing is entered before you have seen the report and said so.</source>
        <translation>看过逐行判定、确认以后才录入；在此之前库里什么都不变。</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>没有录入任何一件。</translation>
    </message>
    <message>
        <source>Enter {0} records</source>
        <translation>录入 {0} 件</translation>
    </message>
    <message>
        <source>Answer the questions above first.</source>
        <translation>先回答上面的问题</translation>
    </message>
    <message>
        <source>No row can come in as it is.</source>
        <translation>没有可以录入的行</translation>
    </message>
    <message>
        <source>Entering {0} records…</source>
        <translation>正在录入 {0} 件……</translation>
    </message>
    <message>
        <source>{0} rows did not come in; they stand in the report. Mend them in the list and bring it in again.</source>
        <translation>有 {0} 行没有录入，列在左边的报告里。在清单里改好后再导入一次。</translation>
    </message>
    <message>
        <source>To the holdings</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>逐行判定</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>A catalogue as .csv, .txt or .xlsx, with a row of headings such as 档号 题名 日期 密级 页数.</source>
        <translation>目录清单，.csv、.txt 或 .xlsx，要有一行表头，如 档号、题名、日期、密级、页数。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>录入（件）</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>进待整理（件）</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>载体（个）</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>What it is about</source>
        <translation>涉及的件</translation>
    </message>
    <message>
        <source>Clocks of the law</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>Written off {0}, form {1}</source>
        <translation>已注销 {0}，审批单 {1}</translation>
    </message>
    <message>
        <source>Found again {0}: {1}</source>
        <translation>已查获 {0}：{1}</translation>
    </message>
    <message>
        <source>Missing, yet handled {0}: F4 enters that it was found</source>
        <translation>未查获，但 {0} 又经手过：按 F4 登记查获</translation>
    </message>
    <message>
        <source>Missing since {0}</source>
        <translation>未见起 {0}</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Secrecy office</source>
        <translation>保密部门</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Archives authority</source>
        <translation>档案主管部门</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>书面材料</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>What is written about it is above your clearance.</source>
        <translation>报告内容高于你的知悉范围。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>{0} of 7 items</source>
        <translation>七项已填 {0} 项</translation>
    </message>
</context>
<context>
    <name>IncidentClock</name>
    <message>
        <source>Report within 24 hours</source>
        <translation>24 小时内报告</translation>
    </message>
    <message>
        <source>Counts as leaked from</source>
        <translation>视同泄密</translation>
    </message>
    <message>
        <source>Report the result</source>
        <translation>报告查处结果</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>还剩 {0}</translation>
    </message>
    <message>
        <source>ran out {0} ago</source>
        <translation>已超 {0}</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>{0}: {1}, {2} ({3})</source>
        <translation>{0}：{1}，{2} 截止（{3}）</translation>
    </message>
    <message>
        <source>{0}; {1} more clocks run</source>
        <translation>{0}；另有 {1} 个时限在走</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去处理</translation>
    </message>
</context>
<context>
    <name>IncidentRegister</name>
    <message>
        <source>Open an incident</source>
        <translation>立事件</translation>
    </message>
    <message>
        <source>There was no incident yet.</source>
        <translation>还没有发生过事件。</translation>
    </message>
    <message>
        <source>Number, reference code, addressee</source>
        <translation>编号、档号、报告单位</translation>
    </message>
    <message>
        <source>{0} incidents, {1} open</source>
        <translation>{0} 起事件，未结 {1} 起</translation>
    </message>
    <message>
        <source>write off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>enter the report</source>
        <translation>登记报告</translation>
    </message>
    <message>
        <source>enter the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Report of {0}</source>
        <translation>{0} 的报告</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Found again: {0}</source>
        <translation>查获：{0}</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more enters it all the same.</source>
        <translation>再按一次 Ctrl+Enter 照此登记。</translation>
    </message>
    <message>
        <source>{0} is entered; the pane says what comes next.</source>
        <translation>{0} 已登记；右边写着下一步。</translation>
    </message>
    <message>
        <source>{0} is here again; shelve it at the desk.</source>
        <translation>{0} 已查获；到借还台上架。</translation>
    </message>
    <message>
        <source>{0} is written off.</source>
        <translation>{0} 已注销。</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>查获</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>No incident is about it; Ctrl+N opens one.</source>
        <translation>没有涉及这件的事件；Ctrl+N 立事件。</translation>
    </message>
</context>
<context>
    <name>IncidentSort</name>
    <message>
        <source>Whereabouts unknown</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Leaked, or possibly</source>
        <translation>泄密或可能泄密</translation>
    </message>
    <message>
        <source>Damaged, or a part is gone</source>
        <translation>损毁、缺失</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>IncidentState</name>
    <message>
        <source>Not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>待结案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>泄密事件</translation>
    </message>
    <message>
        <source>open an incident</source>
        <translation>立事件</translation>
    </message>
    <message>
        <source>seven items</source>
        <translation>七项内容</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>查获</translation>
    </message>
    <message>
        <source>close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>print the register</source>
        <translation>打印登记簿</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{0} (entry {1})</source>
        <translation>{0}（第 {1} 条）</translation>
    </message>
    <message>
        <source>{0}, taken back</source>
        <translation>{0}（已撤销）</translation>
    </message>
</context>
<context>
    <name>JournalLeaving</name>
    <message>
        <source>Choose a folder on the medium</source>
        <translation>选介质上的文件夹</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>The journal left as {0}, up to entry {1}; head {2}.</source>
        <translation>日志已导出为 {0}，到第 {1} 条；链头 {2}。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>已取消，没有留下任何文件。</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>No entry is like that.</source>
        <translation>没有符合条件的日志。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>choose an entry</source>
        <translation>选条目</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>check everything</source>
        <translation>全面核验</translation>
    </message>
    <message>
        <source>stop checking</source>
        <translation>停止核验</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>共 {0} 条</translation>
    </message>
    <message>
        <source>{0} entries of {1}</source>
        <translation>符合 {0} 条，共 {1} 条</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} more rows are not laid out here.</source>
        <translation>另有 {0} 行，此处不逐行列出。</translation>
    </message>
    <message>
        <source>Take back this entry</source>
        <translation>撤销这一条</translation>
    </message>
    <message>
        <source>Taken back by entry {0}.</source>
        <translation>已撤销，记为第 {0} 条。</translation>
    </message>
    <message>
        <source>countersigned form</source>
        <translation>书面会签</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>不撤了</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>sign a checkpoint</source>
        <translation>签检查点</translation>
    </message>
    <message>
        <source>at that time</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>The report of {0}, quarter {1}, was not printed yet: F5.</source>
        <translation>{0} 年第 {1} 季度的审计季报还没有打印：按 F5。</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>追踪</translation>
    </message>
</context>
<context>
    <name>KeeperQuestion</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>本人账号</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>You sign everything you do here; nobody can open the room without a password, and none can be recovered.</source>
        <translation>您办的每件事都由您签名。没有口令打不开库，口令丢了谁也找不回。</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>请填姓名。</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>To be mended</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>档号系列</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Register one</source>
        <translation>登记一件</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>各份</translation>
    </message>
    <message>
        <source>inner items</source>
        <translation>卷内文件</translation>
    </message>
    <message>
        <source>{0} to be mended</source>
        <translation>待整理 {0}</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>建库</translation>
    </message>
</context>
<context>
    <name>KeepingForm</name>
    <message>
        <source>Custodian</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>A level is never lowered again.</source>
        <translation>密级只升不降。</translation>
    </message>
    <message>
        <source>Somebody answers for it.</source>
        <translation>要有责任人。</translation>
    </message>
    <message>
        <source>Say where it is kept.</source>
        <translation>写明存放处。</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>{0} keeps {1} pieces</source>
        <translation>{0} 留存 {1} 件</translation>
    </message>
    <message>
        <source>What is kept there is no carrier of this room any more; this is not taken back.</source>
        <translation>留存的从此不是本室的载体；登记后不能撤销。</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文书号</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>文书日期</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>As it stands on the document.</source>
        <translation>照文书填写。</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>日期，例如 2027-06-30。</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>谁签批的？</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Name of the search</source>
        <translation>查找的名称</translation>
    </message>
    <message>
        <source>Keep search</source>
        <translation>保存查找</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Keep this search as</source>
        <translation>把现在的查找存为</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>保存现在的查找(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>The search is kept; Ctrl+D looks for it again.</source>
        <translation>查找已保存；按 Ctrl+D 再次查找。</translation>
    </message>
    <message>
        <source>The search is kept no longer.</source>
        <translation>这条查找已删除。</translation>
    </message>
</context>
<context>
    <name>KnowWay</name>
    <message>
        <source>Read here</source>
        <translation>在室查阅</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>代领</translation>
    </message>
    <message>
        <source>Opened by a keeper</source>
        <translation>保管员打开</translation>
    </message>
    <message>
        <source>Carried outside</source>
        <translation>携带外出、送达</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>同阅</translation>
    </message>
    <message>
        <source>By circulation</source>
        <translation>传阅</translation>
    </message>
    <message>
        <source>By a copy</source>
        <translation>复制件</translation>
    </message>
    <message>
        <source>By enquiry</source>
        <translation>代查得知</translation>
    </message>
</context>
<context>
    <name>KnowingPage</name>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Person, unit or reference code</source>
        <translation>姓名、单位或档号</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>知悉登记</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>this person only</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>this record only</source>
        <translation>此件</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{0} lines, jimi and above</source>
        <translation>{0} 条&#x3000;机密以上</translation>
    </message>
    <message>
        <source>Choose a line; who else knows it stands here.</source>
        <translation>选一条，这里列出还有谁知道。</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>知悉这一件的人</translation>
    </message>
    <message>
        <source>What this person knows</source>
        <translation>此人知悉的件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>知悉人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody is known to know it.</source>
        <translation>没有这样的知悉记录。</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>{0}, printed by {1}, job {2}</source>
        <translation>{0} {1}打印，登记号 {2}</translation>
    </message>
    <message>
        <source>the job was void: {0}</source>
        <translation>整批作废：{0}</translation>
    </message>
    <message>
        <source>printed anew</source>
        <translation>重打</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Retired: {0}</source>
        <translation>已作废：{0}</translation>
    </message>
    <message>
        <source>Retired {0} by {1}: {2}</source>
        <translation>已作废（{0} {1}）：{2}</translation>
    </message>
    <message>
        <source>{0} older labels in the print register</source>
        <translation>更早的 {0} 枚见打印登记簿</translation>
    </message>
</context>
<context>
    <name>LabelStock</name>
    <message>
        <source>Roll</source>
        <translation>卷装</translation>
    </message>
    <message>
        <source>Roll, {0} across</source>
        <translation>卷装，每行 {0} 枚</translation>
    </message>
    <message>
        <source>A4, {0} × {1}</source>
        <translation>A4，{0} 列 × {1} 行</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Label, mm</source>
        <translation>标签（毫米）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可选用</translation>
    </message>
</context>
<context>
    <name>LabelledUnit</name>
    <message>
        <source>every item</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>every file</source>
        <translation>每卷</translation>
    </message>
    <message>
        <source>every box</source>
        <translation>每盒</translation>
    </message>
</context>
<context>
    <name>LabelsQuestion</name>
    <message>
        <source>every item</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>every file</source>
        <translation>每卷</translation>
    </message>
    <message>
        <source>every box</source>
        <translation>每盒</translation>
    </message>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>yes, they stay in use</source>
        <translation>有，继续使用</translation>
    </message>
    <message>
        <source>From jimi upwards every item has its own label all the same.</source>
        <translation>机密以上仍逐件贴标。</translation>
    </message>
    <message>
        <source>A label is stuck on</source>
        <translation>贴标单位</translation>
    </message>
    <message>
        <source>Are there older barcodes on the shelves?</source>
        <translation>架上是否已有旧条码？</translation>
    </message>
    <message>
        <source>What bears a label is lent, returned and counted by one scan.</source>
        <translation>贴了标签，扫一下就能借、还、清点。</translation>
    </message>
    <message>
        <source>on the item&apos;s folder</source>
        <translation>贴在件的封套上</translation>
    </message>
    <message>
        <source>on the file&apos;s spine</source>
        <translation>贴在卷脊上</translation>
    </message>
    <message>
        <source>on the box&apos;s spine</source>
        <translation>贴在盒脊上</translation>
    </message>
    <message>
        <source>an out card in the place of what is lent</source>
        <translation>代卷卡：借出后插在原位</translation>
    </message>
    <message>
        <source>a catalogue card for each record</source>
        <translation>目录卡：每份一张</translation>
    </message>
    <message>
        <source>there are no cards</source>
        <translation>没有卡</translation>
    </message>
    <message>
        <source>A count compares register, shelf and cards; without cards register and shelf.</source>
        <translation>清点时账、档、卡互相核对；没有卡就核对账和档。</translation>
    </message>
    <message>
        <source>A card here is</source>
        <translation>这里的“卡”是</translation>
    </message>
    <message>
        <source>Labels and cards</source>
        <translation>标签与卡</translation>
    </message>
    <message>
        <source>What shall bear a label, and what is a card here?</source>
        <translation>标签贴在哪里？“卡”指什么？</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Enter what was written by hand</source>
        <translation>补录手写的登记单</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>Enter 继续，Esc 放弃</translation>
    </message>
    <message>
        <source>Now scan its lines</source>
        <translation>接着逐件扫描</translation>
    </message>
    <message>
        <source>Esc once more gives up what was typed.</source>
        <translation>再按一次 Esc，放弃已输入的内容。</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>实际日期</translation>
    </message>
    <message>
        <source>Time, such as 0915</source>
        <translation>实际时间，如 0915</translation>
    </message>
    <message>
        <source>Countersigned by (jimi and above)</source>
        <translation>会签人（机密以上）</translation>
    </message>
    <message>
        <source>Form number of it</source>
        <translation>会签单号</translation>
    </message>
    <message>
        <source>Why it was written by hand</source>
        <translation>为什么手写</translation>
    </message>
    <message>
        <source>The number of the sheet is missing.</source>
        <translation>还没有单号。</translation>
    </message>
    <message>
        <source>This is not a date; write it as 2026-11-20 or 20261120.</source>
        <translation>这不是日期；写成 2026-11-20 或 20261120。</translation>
    </message>
    <message>
        <source>This is not a time; write it as 09:15 or 0915.</source>
        <translation>这不是时间；写成 09:15 或 0915。</translation>
    </message>
</context>
<context>
    <name>LateCause</name>
    <message>
        <source>Power cut</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>The PC could not be used</source>
        <translation>机器不能用</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>下班以后</translation>
    </message>
    <message>
        <source>No keeper with an account was there</source>
        <translation>当时没有有账号的人</translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Above this PC&apos;s level it stays empty.</source>
        <translation>高于本机密级的空着。</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Level as marked</source>
        <translation>密级（照标志写）</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>no box yet</source>
        <translation>暂不装盒</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Any box of the same class.</source>
        <translation>同类的任何一盒。</translation>
    </message>
    <message>
        <source>A date, such as 2019-08-21, 2019-08 or [2019].</source>
        <translation>写日期，如 2019-08-21、2019-08、[2019]。</translation>
    </message>
    <message>
        <source>A mark as it is written, such as 机密★20年 or 内部资料.</source>
        <translation>照标志写，如 机密★20年、内部资料、非密。</translation>
    </message>
</context>
<context>
    <name>LeaderCard</name>
    <message>
        <source>The leader approves at this PC</source>
        <translation>领导当面输口令批准</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>Enter 往下，Esc 放弃</translation>
    </message>
    <message>
        <source>Approve and lend</source>
        <translation>批准并借出</translation>
    </message>
    <message>
        <source>Approved by ({0} or higher)</source>
        <translation>由谁批准（{0}以上）</translation>
    </message>
    <message>
        <source>No leader of that rung has an account here; let a form be signed (F6).</source>
        <translation>这一级以上的领导没有在本机建账号，请在审批单上签字（F6）。</translation>
    </message>
    <message>
        <source>The leader types it, nobody else; both names go into the journal, and no paper is signed.</source>
        <translation>由领导本人输入，别人不能代输；两人的名字都记入日志，不另签字。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Choose the leader, then let him type the password.</source>
        <translation>选领导，再由他本人输口令。</translation>
    </message>
</context>
<context>
    <name>LeadersQuestion</name>
    <message>
        <source>Authority</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>审批领导</translation>
    </message>
    <message>
        <source>Who may approve?</source>
        <translation>哪些领导有权审批？</translation>
    </message>
    <message>
        <source>A higher rung may approve whatever a lower one may; leave rungs empty that you do not have.</source>
        <translation>权限高的可以代替低的审批；没有的一级空着。</translation>
    </message>
    <message>
        <source>Where a name stands, its post must stand too.</source>
        <translation>填了姓名就要填职务。</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Taken in: {0}</source>
        <translation>带入：{0}</translation>
    </message>
    <message>
        <source>The telephone lies in {0}.</source>
        <translation>手机在{0}。</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>带出物</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以不写。</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Every entry leaves with its seals and without its body: no title, no reader. On another PC verify.py of the program&apos;s disc proves that nothing was altered, and that the head codes on paper agree.</source>
        <translation>每条日志只带封印导出，不带内容：没有题名，也没有利用者。在另一台计算机上，用安装光盘里的 verify.py 可以证明日志没有被改动，并与纸上的链头核对。</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
</context>
<context>
    <name>LeavingForm</name>
    <message>
        <source>Nothing leaves but onto a registered medium.</source>
        <translation>只能导出到已登记的介质。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
</context>
<context>
    <name>LeftCause</name>
    <message>
        <source>Top secret out</source>
        <translation>绝密未还</translation>
    </message>
    <message>
        <source>Classified, due</source>
        <translation>涉密到期</translation>
    </message>
    <message>
        <source>Pages to clear up</source>
        <translation>归还待查</translation>
    </message>
    <message>
        <source>Due, may follow</source>
        <translation>到期未还</translation>
    </message>
    <message>
        <source>Case on its way</source>
        <translation>周转箱在途</translation>
    </message>
    <message>
        <source>Case open</source>
        <translation>周转箱未封</translation>
    </message>
    <message>
        <source>Word not signed</source>
        <translation>口头批准未补签</translation>
    </message>
    <message>
        <source>Word to be signed</source>
        <translation>口头批准待补签</translation>
    </message>
</context>
<context>
    <name>LegCard</name>
    <message>
        <source>The folder is back</source>
        <translation>传阅夹已退回</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>Enter 下一格，Esc 先不填</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>核签</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>清点份数</translation>
    </message>
    <message>
        <source>Signed by (full name)</source>
        <translation>签注姓名（全称）</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签注时间</translation>
    </message>
    <message>
        <source>Instruction on the sheet</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Count what lies in the folder.</source>
        <translation>清点夹里的份数。</translation>
    </message>
</context>
<context>
    <name>LetForm</name>
    <message>
        <source>Check the person first; the card {0} stays the same.</source>
        <translation>先核对本人；卡号 {0} 不变。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>A day from today on, such as 2027-06-30.</source>
        <translation>请填今天或以后的日期，如 2027-06-30。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Scan its label, or type label or reference code.</source>
        <translation>扫标签；或输入标签号、档号。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Scan the card, or type the name.</source>
        <translation>扫证；或输入姓名。</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>审批表编号</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应退日期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发放范围</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Consent of who classified it</source>
        <translation>原定密机关同意文号</translation>
    </message>
    <message>
        <source>Its number; for top secret only.</source>
        <translation>写同意文号；只有绝密才要。</translation>
    </message>
    <message>
        <source>No one carrier is called that.</source>
        <translation>没有这一件，或不止一件。</translation>
    </message>
    <message>
        <source>Which carrier is copied?</source>
        <translation>复制哪一件？</translation>
    </message>
    <message>
        <source>Choose somebody with a card; ↓ shows all.</source>
        <translation>选一个有证的人；按 ↓ 列出全部。</translation>
    </message>
    <message>
        <source>As it stands on the form.</source>
        <translation>照审批表上写。</translation>
    </message>
    <message>
        <source>From 1 to {0}.</source>
        <translation>1 到 {0}。</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>写日期，如 2027-06-30。</translation>
    </message>
    <message>
        <source>The form says what for.</source>
        <translation>审批表上写着用途。</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>谁签批的？</translation>
    </message>
    <message>
        <source>Number let</source>
        <translation>批准份数</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>非密</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Secret (mimi)</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Highly secret (jimi)</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Top secret (juemi)</source>
        <translation>绝密</translation>
    </message>
    <message>
        <source>Work secret</source>
        <translation>工作秘密</translation>
    </message>
    <message>
        <source>Business secret</source>
        <translation>商业秘密</translation>
    </message>
</context>
<context>
    <name>LiftForm</name>
    <message>
        <source>Why it no longer stands</source>
        <translation>解除理由</translation>
    </message>
    <message>
        <source>Say why it is lifted.</source>
        <translation>请写明解除的理由。</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Struck</source>
        <translation>划掉</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>还没用</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
</context>
<context>
    <name>LineTicks</name>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Short name of the unit</source>
        <translation>单位简称</translation>
    </message>
    <message>
        <source>Code in large letters</source>
        <translation>档号用大字</translation>
    </message>
    <message>
        <source>On the labels of this room</source>
        <translation>本室标签上印</translation>
    </message>
    <message>
        <source>First and last item</source>
        <translation>起止件号</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>份号</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Number of the list</source>
        <translation>清册编号</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提请人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Appraisal report</source>
        <translation>鉴定报告</translation>
    </message>
    <message>
        <source>Appraised on</source>
        <translation>鉴定日期</translation>
    </message>
    <message>
        <source>Two at least; 、 parts the names.</source>
        <translation>至少两人；用“、”隔开。</translation>
    </message>
    <message>
        <source>Appraised by</source>
        <translation>鉴定人</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>销毁去向</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报备上级</translation>
    </message>
    <message>
        <source>As it stands on the cover.</source>
        <translation>按封面填写。</translation>
    </message>
    <message>
        <source>Who asks for it?</source>
        <translation>谁提请？</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>清册要写明原因。</translation>
    </message>
    <message>
        <source>Who appraised it?</source>
        <translation>谁鉴定的？</translation>
    </message>
</context>
<context>
    <name>LoanState</name>
    <message>
        <source>On loan</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Pages to clear up</source>
        <translation>页数待核</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已还</translation>
    </message>
</context>
<context>
    <name>LocationKind</name>
    <message>
        <source>Repository</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Shelf level</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>柜</translation>
    </message>
    <message>
        <source>Return trolley</source>
        <translation>还件车</translation>
    </message>
    <message>
        <source>Holding cabinet</source>
        <translation>待归柜</translation>
    </message>
</context>
<context>
    <name>LostCardForm</name>
    <message>
        <source>Card {0} counts for nothing from now on; a new number is given at once.</source>
        <translation>卡 {0} 从现在起作废，同时给一个新卡号。</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>哪天丢的</translation>
    </message>
    <message>
        <source>A day that has come, such as {0}.</source>
        <translation>不晚于今天的日期，如 {0}。</translation>
    </message>
</context>
<context>
    <name>MachineQuestion</name>
    <message>
        <source>Approved up to</source>
        <translation>批准处理的最高密级</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Up to which level is this PC approved?</source>
        <translation>本机批准处理到哪一级？</translation>
    </message>
    <message>
        <source>Of anything above it the program keeps only a stub without a title.</source>
        <translation>高于这一级的件只登记存根，不存题名。</translation>
    </message>
    <message>
        <source>Without the number of its approval a PC counts as approved for internal papers only.</source>
        <translation>没有批准文号，本机只能按内部处理。</translation>
    </message>
</context>
<context>
    <name>MakeForm</name>
    <message>
        <source>{0} may still be made.</source>
        <translation>还可以制 {0} 份。</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>存储卡数</translation>
    </message>
    <message>
        <source>Copies made</source>
        <translation>实制份数</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Pages of each</source>
        <translation>每份页数</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>复制设备</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>存储卡编号</translation>
    </message>
    <message>
        <source>Number of the notebook</source>
        <translation>保密本编号</translation>
    </message>
    <message>
        <source>Spoiled sheets</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>They are destroyed now.</source>
        <translation>当场销毁。</translation>
    </message>
    <message>
        <source>Destroyed before</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>A second person, for what is classified.</source>
        <translation>涉密的要第二个人在场。</translation>
    </message>
    <message>
        <source>How many were made?</source>
        <translation>实际制了几份？</translation>
    </message>
    <message>
        <source>Count the pages of one.</source>
        <translation>数一份有几页。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画幅数</translation>
    </message>
    <message>
        <source>Number of the registered medium</source>
        <translation>登记过的介质编号</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>本人口令</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全保密管理员</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>The rung named may sign, and every rung above it. A change holds for what is done from then on; what was approved before stays approved. Bold is what this room has set for itself.</source>
        <translation>写明的这一级可以批，比它高的也可以批。改动只管以后办的事，已经批准的不变。粗体是本室自己定的。</translation>
    </message>
    <message>
        <source>choose a cell</source>
        <translation>选格</translation>
    </message>
    <message>
        <source>change, then save</source>
        <translation>修改、保存</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>back to the matrix</source>
        <translation>回到表里</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>{0} cells, {1} set here</source>
        <translation>{0} 格，本室自定 {1} 格</translation>
    </message>
    <message>
        <source>take the change back</source>
        <translation>撤销改动</translation>
    </message>
</context>
<context>
    <name>MediumChoice</name>
    <message>
        <source>Registered media that may hold {0}.</source>
        <translation>可存{0}的登记介质。</translation>
    </message>
    <message>
        <source>No medium for {0} is registered: page Registers, Ctrl+M.</source>
        <translation>没有可存{0}的登记介质：到“登记簿”按 Ctrl+M 登记。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>MediumForm</name>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>A backup goes only onto a registered medium.</source>
        <translation>备份只写到已登记的介质上。</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Mend a record</source>
        <translation>整理一件</translation>
    </message>
    <message>
        <source>{0} is in order; {1} still wait.</source>
        <translation>{0} 已整理，还有 {1} 件待整理。</translation>
    </message>
    <message>
        <source>No series takes numbers yet; F7 leads to the series.</source>
        <translation>还没有可用的档号系列，请先按 F7 建立。</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>整理入库</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Why it waits</source>
        <translation>待整理原因</translation>
    </message>
    <message>
        <source>Code in the list</source>
        <translation>清单里的档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>{0} goes into the file</source>
        <translation>{0} 并入案卷（档号）</translation>
    </message>
    <message>
        <source>No record has this code.</source>
        <translation>没有这个档号。</translation>
    </message>
</context>
<context>
    <name>ModeChip</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>Monthly</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>MoveFlaw</name>
    <message>
        <source>No place is called so: the old one</source>
        <translation>没有这个原架位</translation>
    </message>
    <message>
        <source>No place is called so: the new one</source>
        <translation>没有这个新架位</translation>
    </message>
    <message>
        <source>This old place stands in the list before</source>
        <translation>这个原架位前面已列过</translation>
    </message>
    <message>
        <source>Old and new place are one</source>
        <translation>原架位和新架位是同一个</translation>
    </message>
    <message>
        <source>The new place is not divided like the old one</source>
        <translation>新架位的层格与原架位对不上</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Choose a list</source>
        <translation>选清单</translation>
    </message>
    <message>
        <source>Go on because</source>
        <translation>仍要搬的理由</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>选一个理由</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>架位数</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cannot move</source>
        <translation>不能搬</translation>
    </message>
    <message>
        <source>Move {0} pieces</source>
        <translation>搬 {0} 件</translation>
    </message>
    <message>
        <source>Choose a list, or scan an old place and its new one.</source>
        <translation>请选清单，或扫原架位、再扫新架位。</translation>
    </message>
    <message>
        <source>{0} rows cannot move; mend the list first.</source>
        <translation>有 {0} 行不能搬，先改清单。</translation>
    </message>
    <message>
        <source>A new shelf would be over-full: choose a reason, or mend the list.</source>
        <translation>新架位估计放不下：选一个理由，或改清单。</translation>
    </message>
    <message>
        <source>A list with two columns, old and new place; or scan the old place, then the new one.</source>
        <translation>清单两列：原架位、新架位；或先扫原架位，再扫新架位。</translation>
    </message>
    <message>
        <source>From {0}: now scan the new place.</source>
        <translation>从 {0}：请扫新架位。</translation>
    </message>
    <message>
        <source>Pack in transport cases</source>
        <translation>装周转箱</translation>
    </message>
    <message>
        <source>List of transport cases</source>
        <translation>周转箱清单</translation>
    </message>
    <message>
        <source>Through the street, boxes travel under a seal:</source>
        <translation>出门、过街的，盒要装箱加封：</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Note of {0}</source>
        <translation>备考：{0}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Differs from the register</source>
        <translation>与账面不符</translation>
    </message>
    <message>
        <source>Two labels</source>
        <translation>两个标签</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>实点页数</translation>
    </message>
    <message>
        <source>Empty where they were not counted.</source>
        <translation>未点页就空着。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mark on the paper</source>
        <translation>纸上密级标志</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>NoticeRegister</name>
    <message>
        <source>No notice was made; F9 in the register does.</source>
        <translation>还没有通知；在登记里按 F9 制作。</translation>
    </message>
    <message>
        <source>Number, name, unit or code</source>
        <translation>文号、姓名、单位或档号</translation>
    </message>
    <message>
        <source>{0} to be delivered</source>
        <translation>{0} 份待送达</translation>
    </message>
    <message>
        <source>tick as delivered</source>
        <translation>登记送达</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>{0} notices ticked as delivered.</source>
        <translation>已登记送达 {0} 份。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why told</source>
        <translation>通知原因</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>{0}, copy {1}</source>
        <translation>{0}&#x3000;份号 {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 件</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 条</translation>
    </message>
</context>
<context>
    <name>NoticeWay</name>
    <message>
        <source>Has it</source>
        <translation>现持有</translation>
    </message>
    <message>
        <source>Knows it</source>
        <translation>曾知悉</translation>
    </message>
    <message>
        <source>Named by hand</source>
        <translation>另行指定</translation>
    </message>
</context>
<context>
    <name>NotifyForm</name>
    <message>
        <source>Everybody who has it, or had it before his eyes, gets a notice with a number of its own.</source>
        <translation>现在持有和曾经知悉的，每人一份通知，各有编号。</translation>
    </message>
    <message>
        <source>Units of the distribution list, with 、 between them; may stay empty.</source>
        <translation>发放范围内的单位，用“、”隔开；可以不填。</translation>
    </message>
    <message>
        <source>Also to</source>
        <translation>另通知</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>DA/T 22, by item</source>
        <translation>DA/T 22，按件</translation>
    </message>
    <message>
        <source>DA/T 13, by item</source>
        <translation>DA/T 13，按件</translation>
    </message>
    <message>
        <source>DA/T 13, by file</source>
        <translation>DA/T 13，按卷</translation>
    </message>
    <message>
        <source>By file with items inside</source>
        <translation>按卷，卷内编件号</translation>
    </message>
    <message>
        <source>Catalogue, file and item</source>
        <translation>目录号、案卷号、件号</translation>
    </message>
</context>
<context>
    <name>NumberingQuestion</name>
    <message>
        <source>by item</source>
        <translation>按件</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>按卷</translation>
    </message>
    <message>
        <source>Records are numbered</source>
        <translation>整理单位</translation>
    </message>
    <message>
        <source>Copy one from a cover; dots and dashes may be typed in any form.</source>
        <translation>照封面抄一个；点和横线用哪种都行。</translation>
    </message>
    <message>
        <source>A sample reference code</source>
        <translation>一个档号样例</translation>
    </message>
    <message>
        <source>Reference codes</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>How are your records numbered?</source>
        <translation>档号是怎么编的？</translation>
    </message>
    <message>
        <source>No known pattern fits; look at the dots and dashes, or leave it for later.</source>
        <translation>对不上已知规则，请看看点和横线，或选“以后再说”。</translation>
    </message>
    <message>
        <source>From one sample the program makes the first series; others may follow later.</source>
        <translation>由样本档号建立第一个系列，以后可以再加。</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>In office</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>Not in office</source>
        <translation>不在任</translation>
    </message>
</context>
<context>
    <name>OffsetFields</name>
    <message>
        <source>Move right, mm</source>
        <translation>右移（毫米）</translation>
    </message>
    <message>
        <source>Move down, mm</source>
        <translation>下移（毫米）</translation>
    </message>
    <message>
        <source>From −{0} to {0}, such as 0.5 or −1.</source>
        <translation>−{0} 至 {0}，如 0.5 或 −1。</translation>
    </message>
</context>
<context>
    <name>OncePasswordForm</name>
    <message>
        <source>The new password is shown once, here, and serves for 24 hours to set an own one.</source>
        <translation>新口令只在这里显示一次，24 小时内有效，只用来进去设自己的口令。</translation>
    </message>
    <message>
        <source>Signs beside you</source>
        <translation>与您会签的管理员</translation>
    </message>
    <message>
        <source>Password of this administrator</source>
        <translation>该管理员的口令</translation>
    </message>
    <message>
        <source>The other administrator types this.</source>
        <translation>由该管理员本人输入。</translation>
    </message>
</context>
<context>
    <name>OpenCause</name>
    <message>
        <source>A leader keeps it</source>
        <translation>领导留用</translation>
    </message>
    <message>
        <source>The reader is away</source>
        <translation>借阅人不在</translation>
    </message>
    <message>
        <source>Pages in dispute</source>
        <translation>页数待查</translation>
    </message>
    <message>
        <source>Being sought</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>The move goes on</source>
        <translation>搬迁未完</translation>
    </message>
    <message>
        <source>Leader away, not signed</source>
        <translation>领导外出未补签</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>as what is scanned</source>
        <translation>按扫的件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>First not seen, or discovered</source>
        <translation>首次未见（发现）时间</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation>不填就是现在。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简要情况</translation>
    </message>
    <message>
        <source>Number of the secrecy office</source>
        <translation>保密部门编号</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>Day and time, as 2026-11-20 09:30.</source>
        <translation>写日期和时间，例如 2026-11-20 09:30。</translation>
    </message>
    <message>
        <source>Scan what is missing.</source>
        <translation>请扫下落不明的件。</translation>
    </message>
    <message>
        <source>Scan what it is about, or say it.</source>
        <translation>请扫涉及的件，或写明情况。</translation>
    </message>
    <message>
        <source>{0} pieces: {1}</source>
        <translation>{0} 件：{1}</translation>
    </message>
    <message>
        <source>Scan what it is about; a second scan takes it off again.</source>
        <translation>扫涉及的件；再扫一次去掉。</translation>
    </message>
</context>
<context>
    <name>OpenPapers</name>
    <message>
        <source>At most {0} restricted records are opened for one paper; choose fewer.</source>
        <translation>一份表单最多打开 {0} 件隐去题名的档案，请少选一些。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Due {0}</source>
        <translation>应还 {0}</translation>
    </message>
    <message>
        <source>Taken from {0}</source>
        <translation>取自 {0}</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Belongs in {0}</source>
        <translation>应在 {0}</translation>
    </message>
    <message>
        <source>{0} days overdue</source>
        <translation>逾期 {0} 天</translation>
    </message>
    <message>
        <source>{0}, noted</source>
        <translation>{0}已记</translation>
    </message>
    <message>
        <source>Pages differ</source>
        <translation>页数不符</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>{0} pages counted</source>
        <translation>实点 {0} 页</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移位</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Came from {0}</source>
        <translation>原在 {0}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>没有办理</translation>
    </message>
    <message>
        <source>Rule {0}</source>
        <translation>规则 {0}</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>Paper approval</source>
        <translation>纸质审批</translation>
    </message>
    <message>
        <source>Type what the signed form says</source>
        <translation>照审批单输入</translation>
    </message>
    <message>
        <source>Cannot be lent</source>
        <translation>不能借出</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>不能收回</translation>
    </message>
    <message>
        <source>Cannot stand here</source>
        <translation>不能放这里</translation>
    </message>
    <message>
        <source>Approval not valid</source>
        <translation>审批无效</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>不能撤销</translation>
    </message>
    <message>
        <source>{0} carriers</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>{0} out</source>
        <translation>在借 {0} 件</translation>
    </message>
    <message>
        <source>Reader&apos;s card</source>
        <translation>利用者卡</translation>
    </message>
    <message>
        <source>Card stopped</source>
        <translation>卡已停用</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>卡已过期</translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>逾期 {0} 件</translation>
    </message>
    <message>
        <source>Has overdue</source>
        <translation>有逾期未还</translation>
    </message>
    <message>
        <source>Up to {0}</source>
        <translation>可存到{0}</translation>
    </message>
    <message>
        <source>{0} stand here</source>
        <translation>现有 {0} 件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Now scan its place</source>
        <translation>请扫架位</translation>
    </message>
    <message>
        <source>Scan the reader first</source>
        <translation>先扫利用者卡</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>没有识别</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>现在没有要回答的</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Never shelved</source>
        <translation>从未上架</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>在架</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Not one of our labels, or only part of one. Scan again; nothing was changed.</source>
        <translation>不是本室的标签，或者没有扫全。请再扫一次，什么都没有改动。</translation>
    </message>
    <message>
        <source>Nothing in this room bears this label; look at the text on it.</source>
        <translation>本室没有这个号码的东西，请看标签上的文字。</translation>
    </message>
    <message>
        <source>The desk has no use for this kind of label; nothing was changed.</source>
        <translation>借还台用不到这一类标签，什么都没有改动。</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>第 {0} 份</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>Pages to be checked</source>
        <translation>页数待核</translation>
    </message>
    <message>
        <source>All {0} pages, good</source>
        <translation>{0} 页齐全完好</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>To shelve</source>
        <translation>已核待上架</translation>
    </message>
    <message>
        <source>Count pages</source>
        <translation>请点页数</translation>
    </message>
    <message>
        <source>May be shelved and lent again</source>
        <translation>可以上架、可以再借</translation>
    </message>
    <message>
        <source>Cannot be noted</source>
        <translation>不能记录</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>{0} lent</source>
        <translation>借出 {0} 件</translation>
    </message>
    <message>
        <source>Registered {0} pages, counted {1}</source>
        <translation>登记 {0} 页，实点 {1} 页</translation>
    </message>
    <message>
        <source>Now called</source>
        <translation>现档号</translation>
    </message>
    <message>
        <source>Scan {0}</source>
        <translation>请扫 {0}</translation>
    </message>
    <message>
        <source>Once {0}</source>
        <translation>曾用 {0}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Stands nowhere yet</source>
        <translation>还没有架位</translation>
    </message>
    <message>
        <source>Scan the carriers in it one by one</source>
        <translation>请逐件扫盒内的件</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>连续段</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>从 {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>到 {0}</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>成批</translation>
    </message>
    <message>
        <source>{0} boxes</source>
        <translation>{0} 盒</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>{0} carriers in it</source>
        <translation>盒内 {0} 件</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>已放入</translation>
    </message>
    <message>
        <source>The box stands nowhere yet: scan its place</source>
        <translation>盒还没有架位，请扫架位</translation>
    </message>
    <message>
        <source>{0} carriers belong in it</source>
        <translation>应在盒内 {0} 件</translation>
    </message>
    <message>
        <source>{0} of them are out</source>
        <translation>其中 {0} 件不在盒内</translation>
    </message>
    <message>
        <source>Cannot go into this box</source>
        <translation>不能放进此盒</translation>
    </message>
    <message>
        <source>No run between these</source>
        <translation>两者之间没有连续段</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>盒 {0}</translation>
    </message>
    <message>
        <source>Returning needs no card</source>
        <translation>还件不用卡</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>Reported lost on {0}</source>
        <translation>{0} 挂失</translation>
    </message>
    <message>
        <source>The card that counts is {0}</source>
        <translation>现用卡 {0}</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>临时利用者</translation>
    </message>
    <message>
        <source>Look at identity card and letter</source>
        <translation>核对证件和介绍信</translation>
    </message>
    <message>
        <source>Fetched by {0}</source>
        <translation>领取人 {0}</translation>
    </message>
    <message>
        <source>Brought by {0}</source>
        <translation>{0}代还</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>替谁领取</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>归还人</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续借</translation>
    </message>
    <message>
        <source>Due {0}, not {1}</source>
        <translation>应还 {0}（原 {1}）</translation>
    </message>
    <message>
        <source>Renewal {0} of {1}</source>
        <translation>第 {0} 次续借（最多 {1} 次）</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>不能续借</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Sheets prepared</source>
        <translation>空白单已编号</translation>
    </message>
    <message>
        <source>Sheet entered</source>
        <translation>补录完毕</translation>
    </message>
    <message>
        <source>{0} lines entered late</source>
        <translation>补录 {0} 件</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Now scan its lines as ever</source>
        <translation>接着照常逐件扫描</translation>
    </message>
    <message>
        <source>Type what the head of the sheet says</source>
        <translation>照单子上写的输入</translation>
    </message>
    <message>
        <source>Sheet used</source>
        <translation>单号已用</translation>
    </message>
    <message>
        <source>Entered before by {0}</source>
        <translation>已由 {0} 补录</translation>
    </message>
    <message>
        <source>On the trolley</source>
        <translation>已上车待归</translation>
    </message>
    <message>
        <source>Cannot wait here</source>
        <translation>不能暂放在这里</translation>
    </message>
    <message>
        <source>Waits on {0}</source>
        <translation>暂放在{0}</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>已会签</translation>
    </message>
    <message>
        <source>Two keepers</source>
        <translation>双人共管</translation>
    </message>
    <message>
        <source>Barcode bound</source>
        <translation>条码已绑定</translation>
    </message>
    <message>
        <source>Barcode released</source>
        <translation>条码已解除</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>哪一件？</translation>
    </message>
    <message>
        <source>{0} codes end in {1}</source>
        <translation>{0} 个档号以 {1} 结尾</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Type the end of the code that it is stuck on, Enter</source>
        <translation>贴在哪一件上：输入档号末尾，回车</translation>
    </message>
    <message>
        <source>End of the code</source>
        <translation>档号末尾</translation>
    </message>
    <message>
        <source>16 or 2019-16</source>
        <translation>16 或 2019-16</translation>
    </message>
    <message>
        <source>Label void</source>
        <translation>作废标签</translation>
    </message>
    <message>
        <source>It was written off; take another.</source>
        <translation>此标签已作废，请换一张。</translation>
    </message>
    <message>
        <source>No code ends so</source>
        <translation>没有这样结尾的档号</translation>
    </message>
    <message>
        <source>Label bound</source>
        <translation>已绑标签</translation>
    </message>
    <message>
        <source>By the list: {0}</source>
        <translation>清单所记：{0}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Label written off</source>
        <translation>标签作废</translation>
    </message>
    <message>
        <source>Cannot be bound</source>
        <translation>不能绑定</translation>
    </message>
    <message>
        <source>Slip {0}: {1} of {2}</source>
        <translation>按范围 {0}：第 {1} 件，共 {2} 件</translation>
    </message>
    <message>
        <source>Returned, to be checked</source>
        <translation>归还待核</translation>
    </message>
    <message>
        <source>Slip numbered</source>
        <translation>审批单已编号</translation>
    </message>
    <message>
        <source>Slip {0}</source>
        <translation>审批单 {0}</translation>
    </message>
    <message>
        <source>entered as approved</source>
        <translation>已登记批准</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>尚未登记批准</translation>
    </message>
    <message>
        <source>Cannot be packed</source>
        <translation>不能装箱</translation>
    </message>
    <message>
        <source>Cannot be unpacked</source>
        <translation>不能出箱</translation>
    </message>
    <message>
        <source>Cannot be sealed</source>
        <translation>不能加封</translation>
    </message>
    <message>
        <source>Cannot travel</source>
        <translation>不能起运</translation>
    </message>
    <message>
        <source>Cannot be set down</source>
        <translation>不能登记到达</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>不能启封</translation>
    </message>
    <message>
        <source>Transport case</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>Seal?</source>
        <translation>封签号？</translation>
    </message>
    <message>
        <source>Seal {0}</source>
        <translation>封签 {0}</translation>
    </message>
    <message>
        <source>Scan the case first</source>
        <translation>请先扫周转箱</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已装箱</translation>
    </message>
    <message>
        <source>{0} things in the case</source>
        <translation>箱内共 {0} 盒(件)</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>已出箱</translation>
    </message>
    <message>
        <source>{0} things left in the case</source>
        <translation>箱内还剩 {0} 盒(件)</translation>
    </message>
    <message>
        <source>The case is empty</source>
        <translation>箱已清空</translation>
    </message>
    <message>
        <source>Seal agrees</source>
        <translation>封签相符</translation>
    </message>
    <message>
        <source>Scan a place, then what stands there</source>
        <translation>先扫架位，再扫放上去的盒、卷、件</translation>
    </message>
    <message>
        <source>Seal does not agree</source>
        <translation>封签不符</translation>
    </message>
    <message>
        <source>Count it before two now, and report it to the secrecy office (F-25)</source>
        <translation>现在两人在场清点，并报告保密工作机构（F-25）</translation>
    </message>
    <message>
        <source>{0} not seen</source>
        <translation>{0} 盒(件)未见</translation>
    </message>
    <message>
        <source>{0} more in the list of cases</source>
        <translation>另有 {0} 盒(件)，见周转箱清单</translation>
    </message>
    <message>
        <source>Look again in case and lorry; it stays on the list until it is scanned</source>
        <translation>箱内、车上再找一遍；扫到之前一直列在周转箱清单中</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已加封</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>已起运</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Ctrl+F5 packs and unpacks cases</source>
        <translation>装箱、出箱请按 Ctrl+F5</translation>
    </message>
    <message>
        <source>{0} things, {1} pieces</source>
        <translation>{0} 盒(件)，{1} 件</translation>
    </message>
    <message>
        <source>In a transport case</source>
        <translation>在周转箱内</translation>
    </message>
    <message>
        <source>Notice {0}</source>
        <translation>催还单 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} are back</source>
        <translation>{1} 件中已还 {0} 件</translation>
    </message>
    <message>
        <source>Out cards</source>
        <translation>代卷卡</translation>
    </message>
    <message>
        <source>{0} cards</source>
        <translation>{0} 张</translation>
    </message>
    <message>
        <source>Back: take the card out</source>
        <translation>已还，取出代卷卡</translation>
    </message>
    <message>
        <source>Out card</source>
        <translation>代卷卡</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>哪个架位？</translation>
    </message>
    <message>
        <source>Reader, then carriers for each line; F4 for what came back</source>
        <translation>逐行扫利用者、再扫件；还来的按 F4</translation>
    </message>
    <message>
        <source>Reader, then the carriers; then Ctrl+O prints their out cards</source>
        <translation>扫利用者、再扫各件；然后 Ctrl+O 打代卷卡</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>不能进入</translation>
    </message>
    <message>
        <source>Cannot sit there</source>
        <translation>不能坐这里</translation>
    </message>
    <message>
        <source>Cannot be read here</source>
        <translation>不能送阅</translation>
    </message>
    <message>
        <source>Cannot go away</source>
        <translation>不能暂离</translation>
    </message>
    <message>
        <source>Cannot leave yet</source>
        <translation>还不能离开</translation>
    </message>
    <message>
        <source>Scan the card or the seat first</source>
        <translation>先扫证卡或座位</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已入座</translation>
    </message>
    <message>
        <source>Locker {0}</source>
        <translation>寄存 {0} 号</translation>
    </message>
    <message>
        <source>Sits elsewhere</source>
        <translation>已换座</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>原{0}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>The seat is kept</source>
        <translation>座位保留</translation>
    </message>
    <message>
        <source>Back at the seat</source>
        <translation>已返座</translation>
    </message>
    <message>
        <source>Two look for it; the reader stays charged with it</source>
        <translation>两人复查；仍记在利用者名下</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>有件未见</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>The next free seat is given; or scan one</source>
        <translation>给下一个空座，或扫座位</translation>
    </message>
    <message>
        <source>To the seat</source>
        <translation>已送座</translation>
    </message>
    <message>
        <source>{0} on the table</source>
        <translation>桌上 {0} 件</translation>
    </message>
    <message>
        <source>{0} pieces read</source>
        <translation>阅 {0} 件次</translation>
    </message>
    <message>
        <source>Give back locker {0}</source>
        <translation>退还 {0} 号寄存</translation>
    </message>
    <message>
        <source>Left, {0} missing</source>
        <translation>离开，缺 {0}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>Is away</source>
        <translation>暂离中</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>在座</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空座</translation>
    </message>
    <message>
        <source>Now scan the reader&apos;s card or slip</source>
        <translation>再扫证卡或审批单</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Being read here</source>
        <translation>在室阅览</translation>
    </message>
    <message>
        <source>Kept at {0}</source>
        <translation>存放处 {0}</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>在 {0} 处</translation>
    </message>
    <message>
        <source>Custodian {0}</source>
        <translation>责任人 {0}</translation>
    </message>
    <message>
        <source>Medium or device</source>
        <translation>介质设备</translation>
    </message>
    <message>
        <source>Spoken approval</source>
        <translation>口头批准</translation>
    </message>
    <message>
        <source>Type who said it and why; the form is signed within a working day</source>
        <translation>填写谁批准、什么事由；审批单一个工作日内补签</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待补签</translation>
    </message>
    <message>
        <source>Card, then what was read; another time: scan the sheet again</source>
        <translation>扫证卡，再扫送阅的件；换时间再扫单子</translation>
    </message>
    <message>
        <source>Leader&apos;s password</source>
        <translation>领导口令</translation>
    </message>
    <message>
        <source>The leader types it at this PC</source>
        <translation>由领导本人在这里输口令</translation>
    </message>
    <message>
        <source>Not given out</source>
        <translation>不能发出</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>不能收回</translation>
    </message>
    <message>
        <source>Cannot read along</source>
        <translation>不能同阅</translation>
    </message>
    <message>
        <source>Nobody reads along yet</source>
        <translation>还没有同阅人</translation>
    </message>
    <message>
        <source>Who reads along?</source>
        <translation>谁同阅？</translation>
    </message>
    <message>
        <source>Count leaves</source>
        <translation>清点保密本</translation>
    </message>
    <message>
        <source>Reads along</source>
        <translation>同阅</translation>
    </message>
    <message>
        <source>Went before</source>
        <translation>同阅人离开</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>Notebook back</source>
        <translation>保密本已收回</translation>
    </message>
    <message>
        <source>Notebook given out</source>
        <translation>保密本已发出</translation>
    </message>
    <message>
        <source>{0} leaves missing</source>
        <translation>少 {0} 页</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>不能送阅</translation>
    </message>
    <message>
        <source>Cannot be signed off</source>
        <translation>不能核签</translation>
    </message>
    <message>
        <source>Not on this sheet</source>
        <translation>不在这张传阅单上</translation>
    </message>
    <message>
        <source>or has read already</source>
        <translation>或已经看过</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>没有传阅夹</translation>
    </message>
    <message>
        <source>Scan a piece of a folder first; page Registers, Ctrl+R, Ctrl+N makes a sheet</source>
        <translation>先扫传阅夹里的件；新传阅单在“登记簿”页 Ctrl+R、Ctrl+N</translation>
    </message>
    <message>
        <source>Folder back</source>
        <translation>传阅夹退回</translation>
    </message>
    <message>
        <source>Type what stands on the sheet</source>
        <translation>照传阅单填写</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送阅</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已核签</translation>
    </message>
    <message>
        <source>{0} still to read</source>
        <translation>还有 {0} 人没看</translation>
    </message>
    <message>
        <source>Out on a leg</source>
        <translation>在阅文人手中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>轮到</translation>
    </message>
    <message>
        <source>Now scan the reader&apos;s card</source>
        <translation>再扫阅文人的证</translation>
    </message>
    <message>
        <source>Read by all</source>
        <translation>都已看过</translation>
    </message>
    <message>
        <source>File the sheet: Ctrl+R, F8</source>
        <translation>归卷：Ctrl+R，F8</translation>
    </message>
    <message>
        <source>Set aside for destruction</source>
        <translation>待销毁</translation>
    </message>
    <message>
        <source>Back, and waited for</source>
        <translation>已还，有人预约</translation>
    </message>
    <message>
        <source>{0} waits for it</source>
        <translation>{0} 预约在等</translation>
    </message>
    <message>
        <source>Destroyed, and still here</source>
        <translation>已销毁，实物仍在</translation>
    </message>
    <message>
        <source>Destroyed on {0}, list {1}</source>
        <translation>{0} 已销毁，清册 {1}</translation>
    </message>
    <message>
        <source>Keep it apart and report it</source>
        <translation>单独封存，立即报告</translation>
    </message>
    <message>
        <source>Left for good</source>
        <translation>已离室，不再回来</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the loans</source>
        <translation>回借阅登记簿</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再输一遍新口令</translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation>先输入现在的口令。</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Opened and counted</source>
        <translation>拆封清点</translation>
    </message>
    <message>
        <source>For the addressee&apos;s eyes only</source>
        <translation>亲启，不拆</translation>
    </message>
    <message>
        <source>Received for another</source>
        <translation>代收，不拆</translation>
    </message>
</context>
<context>
    <name>PaperEnd</name>
    <message>
        <source>Came back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Back to the holdings</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>Papers of the holdings</source>
        <translation>打印目录与表单</translation>
    </message>
    <message>
        <source>choose the paper</source>
        <translation>选一种</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>去打印</translation>
    </message>
    <message>
        <source>only what is chosen</source>
        <translation>只要选中的</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>查到的全部</translation>
    </message>
    <message>
        <source>back to the holdings</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} 条</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>没有选中件。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>没有选中案卷。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Inner items</source>
        <translation>卷内文件</translation>
    </message>
    <message>
        <source>{0} records have no number of their own yet and stand on no paper.</source>
        <translation>另有 {0} 条待整理或已并卷，没有自己的档号，不上目录。</translation>
    </message>
    <message>
        <source>What lists hide by its level stays hidden on paper.</source>
        <translation>清单上按密级隐去的，打印时也隐去。</translation>
    </message>
    <message>
        <source>The register of all lists of files (G-05) is on the printing page.</source>
        <translation>案卷目录登记簿（G-05）在“打印”页。</translation>
    </message>
    <message>
        <source>hide what lists hide</source>
        <translation>隐去题名</translation>
    </message>
    <message>
        <source>tell hidden titles</source>
        <translation>印出隐去的题名</translation>
    </message>
    <message>
        <source>Titles that lists hide are printed as far as you may know them; each is journalled.</source>
        <translation>清单上隐去的题名，在您知悉级别以内的照印；每一件都记入日志。</translation>
    </message>
</context>
<context>
    <name>PasswordFlaw</name>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>no capital letter</source>
        <translation>缺大写字母</translation>
    </message>
    <message>
        <source>no small letter</source>
        <translation>缺小写字母</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>缺数字</translation>
    </message>
    <message>
        <source>no symbol</source>
        <translation>缺符号</translation>
    </message>
    <message>
        <source>too easy to guess</source>
        <translation>太容易猜中</translation>
    </message>
    <message>
        <source>contains the name</source>
        <translation>含有姓名</translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>与原来相同</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not yet: {0}.</source>
        <translation>还不行：{0}。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>At least 14 characters: capital and small letters, digits, symbols; no name, no common word.</source>
        <translation>至少 14 个字符，大写、小写、数字、符号都要有，不含姓名和常见词。</translation>
    </message>
    <message>
        <source>At least 10 characters: capital and small letters, digits, symbols; no name, no common word.</source>
        <translation>至少 10 个字符，大写、小写、数字、符号都要有，不含姓名和常见词。</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>History</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>全部 {0} 条</translation>
    </message>
    <message>
        <source>Nothing since it came in.</source>
        <translation>录入以后还没有变动</translation>
    </message>
    <message>
        <source>Enter opens it; that goes into the journal.</source>
        <translation>按 Enter 查看，查看会记入日志</translation>
    </message>
    <message>
        <source>This look is in the journal.</source>
        <translation>本次查看已记入日志</translation>
    </message>
    <message>
        <source>{0} earlier ones stand in the journal.</source>
        <translation>更早的 {0} 条见日志</translation>
    </message>
    <message>
        <source>by {0}, entry {1}</source>
        <translation>经手 {0}，日志第 {1} 条</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Readers</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scope review</source>
        <translation>知悉范围复核</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Counted face to face</source>
        <translation>已当面点清</translation>
    </message>
    <message>
        <source>Urgently needed for work</source>
        <translation>工作急需</translation>
    </message>
    <message>
        <source>Reminded face to face</source>
        <translation>已当面催还</translation>
    </message>
    <message>
        <source>The leader knows</source>
        <translation>领导已知悉</translation>
    </message>
    <message>
        <source>The register is wrong, the thing is right</source>
        <translation>登记有误，以实物为准</translation>
    </message>
    <message>
        <source>Counted twice, it does differ</source>
        <translation>已点两次，确有出入</translation>
    </message>
</context>
<context>
    <name>PieceField</name>
    <message>
        <source>Scan them, or 1000000016-1000000099</source>
        <translation>逐个扫，或填 1000000016-1000000099</translation>
    </message>
    <message>
        <source>Numbers of the spoiled pieces</source>
        <translation>废掉的号</translation>
    </message>
    <message>
        <source>{0} is no piece of this job that can still be declared spoiled.</source>
        <translation>{0} 不是这一单里还能作废的号。</translation>
    </message>
    <message>
        <source>{0} of {1} are void for good.</source>
        <translation>作废 {0} 个（还剩 {1} 个没用）。</translation>
    </message>
    <message>
        <source>{0} are left; those named here can never be bound or entered.</source>
        <translation>还有 {0} 个没用；作废的号以后不能绑定、不能补录。</translation>
    </message>
</context>
<context>
    <name>PiecesForm</name>
    <message>
        <source>Nothing is on the list yet.</source>
        <translation>清册上还没有条目。</translation>
    </message>
    <message>
        <source>Scan the pieces, or type a label or code and Enter; once more takes it off.</source>
        <translation>扫描载体，或输入条码、档号后回车；再来一次即移除。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>No one carrier is called that.</source>
        <translation>没有唯一对应的载体。</translation>
    </message>
    <message>
        <source>{0} pieces: {1}</source>
        <translation>{0} 件：{1}</translation>
    </message>
    <message>
        <source>Scan what is to be destroyed.</source>
        <translation>请扫描要销毁的载体。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>No place yet</source>
        <translation>尚无架位</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Which place?</source>
        <translation>哪个架位？</translation>
    </message>
    <message>
        <source>↑↓ choose, Enter takes it, Esc leaves it</source>
        <translation>↑↓ 选，Enter 选定，Esc 不选</translation>
    </message>
    <message>
        <source>Code, name or first sounds of the place</source>
        <translation>架位的编号、名称或拼音首字母</translation>
    </message>
    <message>
        <source>It counts as if its label had been scanned; look at the shelf before you press Enter.</source>
        <translation>与扫了架位标签一样算数；按 Enter 前看清架位。</translation>
    </message>
    <message>
        <source>No place is called so; rooms and columns hold nothing themselves.</source>
        <translation>没有这样的架位；库房和列本身不放东西。</translation>
    </message>
    <message>
        <source>{0} more; type more of the name</source>
        <translation>另有 {0} 处，再多输几个字</translation>
    </message>
    <message>
        <source>1-2-B-5-4 or 2b54 or mjj 2l</source>
        <translation>如 1-2-B-5-4、2b54、mjj 2l</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>{0} carriers</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>可放</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>最高{0}</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>只放{0}</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>two keepers together</source>
        <translation>双人共管</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>all {0} printed</source>
        <translation>{0} 张全部已打印</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>尚未打印</translation>
    </message>
    <message>
        <source>{0} of {1} not printed yet</source>
        <translation>{1} 张中 {0} 张未打印</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已占</translation>
    </message>
    <message>
        <source>Highest here</source>
        <translation>在架最高</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>nothing is put here any more</source>
        <translation>不再放东西</translation>
    </message>
</context>
<context>
    <name>PlaceForms</name>
    <message>
        <source>{0} places were made; print their labels next.</source>
        <translation>已建 {0} 个架位，接着打印标签。</translation>
    </message>
    <message>
        <source>Changed; where the name is another, print the label again.</source>
        <translation>已更改；名称变了的，请重打标签。</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>清单 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Choose the list of the move</source>
        <translation>选搬迁清单</translation>
    </message>
    <message>
        <source>{0} boxes and {1} pieces moved; count the new shelves.</source>
        <translation>已搬 {0} 盒、{1} 件；新架位请清点。</translation>
    </message>
    <message>
        <source>{0}; where codes are others, print the labels again.</source>
        <translation>{0}；编号变了的，标签要重打。</translation>
    </message>
</context>
<context>
    <name>PlaceLists</name>
    <message>
        <source>Plan</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>To be shelved</source>
        <translation>待上架</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>此处还没有件。用“上架/归位”方式扫描即可。</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建库房</translation>
    </message>
    <message>
        <source>No place has been made yet.</source>
        <translation>还没有架位。填几个数字就能建好整个库房。</translation>
    </message>
    <message>
        <source>Everything stands in its place.</source>
        <translation>没有待上架的件。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱架</translation>
    </message>
    <message>
        <source>By their numbers all stand in the order of the walk.</source>
        <translation>按档号看，都在走动顺序上。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>No row yet: choose a list, or scan.</source>
        <translation>还没有一行：选清单，或扫码。</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>待清点</translation>
    </message>
    <message>
        <source>No shelf waits to be counted.</source>
        <translation>没有待清点的架位。</translation>
    </message>
</context>
<context>
    <name>PlaceSide</name>
    <message>
        <source>New room</source>
        <translation>新建库房</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Only {0} missing</source>
        <translation>只打未打的 {0} 张</translation>
    </message>
    <message>
        <source>New cabinet or trolley</source>
        <translation>新建柜或还件车</translation>
    </message>
    <message>
        <source>Print {0} labels</source>
        <translation>打印 {0} 张标签</translation>
    </message>
    <message>
        <source>Free shelves beside each other</source>
        <translation>连续空位</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>更改架位</translation>
    </message>
    <message>
        <source>Move a whole room</source>
        <translation>整库搬迁</translation>
    </message>
    <message>
        <source>Part of another place</source>
        <translation>改挂到别处</translation>
    </message>
    <message>
        <source>Count sheets</source>
        <translation>打印清点表</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Plan</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>平面</translation>
    </message>
</context>
<context>
    <name>PlanFlaw</name>
    <message>
        <source>Sections, levels or slots are missing: nothing could stand here.</source>
        <translation>没有节、层或格，放不了档案。</translation>
    </message>
    <message>
        <source>That is more than one room has; at most 50,000 places at once.</source>
        <translation>数目太大，一次最多建 50,000 个位置。</translation>
    </message>
    <message>
        <source>Repositories are numbered from 1 to 99.</source>
        <translation>库房号为 1–99。</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>6 columns × 2 sides × 5 sections × 6 levels</source>
        <translation>6 列 × 2 面 × 5 节 × 6 层</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>compact shelving</source>
        <translation>密集架</translation>
    </message>
    <message>
        <source>Level 1 is at the bottom</source>
        <translation>第 1 层在最下面</translation>
    </message>
    <message>
        <source>Any up to that level</source>
        <translation>不专用</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>只放{0}</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始库号</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高可放</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Width of a shelf in mm</source>
        <translation>每层可用宽度（毫米）</translation>
    </message>
    <message>
        <source>An estimate; may stay empty.</source>
        <translation>估算值，可以不填。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Write a number before each part, such as 6 columns.</source>
        <translation>每一项前写数字，如 6 列。</translation>
    </message>
    <message>
        <source>{0} places, {1} of them shelves</source>
        <translation>{0} 个位置，其中 {1} 个可放</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>将建</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>Make places</source>
        <translation>建立架位</translation>
    </message>
    <message>
        <source>Say how many parts the room has.</source>
        <translation>先填库房的列、节、层数。</translation>
    </message>
    <message>
        <source>Make {0} places</source>
        <translation>建立 {0} 个架位</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The administrator types the password, nobody else.</source>
        <translation>口令由本人输入，他人不得代输。</translation>
    </message>
    <message>
        <source>An account has a name.</source>
        <translation>请填姓名。</translation>
    </message>
</context>
<context>
    <name>PostLevel</name>
    <message>
        <source>Not tied to secrets</source>
        <translation>非涉密</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not appointed yet: {0}. Until then nothing of jimi and above is entered.</source>
        <translation>尚未到位：{0}。到位前不录入机密及以上。</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任命</translation>
    </message>
</context>
<context>
    <name>Pour</name>
    <message>
        <source>No head</source>
        <translation>缺少归属</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Onto the trolley</source>
        <translation>放上还件车</translation>
    </message>
    <message>
        <source>Into the box</source>
        <translation>装盒</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>盒 {0}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Not understood: line {0}. Put it right or leave it out first.</source>
        <translation>第 {0} 行无法识别；请先改正或剔除。</translation>
    </message>
    <message>
        <source>Nothing stands under this head.</source>
        <translation>其后没有任何件。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>不符，妨碍本组</translation>
    </message>
    <message>
        <source>Refused with its group</source>
        <translation>随本组未办</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可办</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>{0} 前</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>连读</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Put the code right</source>
        <translation>把条码改对</translation>
    </message>
    <message>
        <source>Type what stands on the label, then F4</source>
        <translation>照标签输入，再按 F4</translation>
    </message>
    <message>
        <source>Put it here for good</source>
        <translation>就放这里</translation>
    </message>
    <message>
        <source>The whole group gets this place as its own</source>
        <translation>整组改定到这个架位</translation>
    </message>
    <message>
        <source>Leave the marked line out</source>
        <translation>剔除所选行</translation>
    </message>
    <message>
        <source>The rest is judged anew; the thing itself is scanned at the desk</source>
        <translation>其余重新判断；这一件到借还台单独扫</translation>
    </message>
</context>
<context>
    <name>PourPage</name>
    <message>
        <source>Code by hand, Enter; F4 puts the marked line right with it</source>
        <translation>手工输入条码，Enter 加入；F4 用它改正所选行</translation>
    </message>
    <message>
        <source>Pour the memory scanner in now, or choose its file.</source>
        <translation>请现在倒入采集器数据，或按 Ctrl+O 选择文件。</translation>
    </message>
    <message>
        <source>Pour in</source>
        <translation>倒入</translation>
    </message>
    <message>
        <source>Carry out all that is ready</source>
        <translation>办理全部可办组</translation>
    </message>
    <message>
        <source>Only this group</source>
        <translation>只办本组</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>剔除此行</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Put in before</source>
        <translation>在前补入</translation>
    </message>
    <message>
        <source>Put it here for good</source>
        <translation>改定在此</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回借还台</translation>
    </message>
    <message>
        <source>{0}: {1} pieces {2}</source>
        <translation>{0}：{1} 件&#x3000;{2}</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>清单 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Choose the file of the memory scanner</source>
        <translation>选择采集器文件</translation>
    </message>
    <message>
        <source>{0} lines, {1} of {2} groups ready</source>
        <translation>{0} 行，{2} 组中 {1} 组可办</translation>
    </message>
    <message>
        <source>The same codes were poured in before; was the scanner emptied?</source>
        <translation>同样的条码此前已倒入过；采集器是否未清空？</translation>
    </message>
    <message>
        <source>Type the number of a reason, then Enter.</source>
        <translation>输入理由编号，再按 Enter。</translation>
    </message>
    <message>
        <source>Taken back; its lines are open again.</source>
        <translation>已撤销，那几行又回到清单。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Choose what to print; it appears here.</source>
        <translation>选好要打印的内容，这里显示预览。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>PrintAmount</name>
    <message>
        <source>{0} labels</source>
        <translation>{0} 枚</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} 件</translation>
    </message>
</context>
<context>
    <name>PrintFault</name>
    <message>
        <source>Paper jam</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>Out of paper or labels</source>
        <translation>缺纸或缺标签</translation>
    </message>
    <message>
        <source>Printed beside the labels</source>
        <translation>打印错位</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>PrintRegister</name>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>还没有打印过。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>count them</source>
        <translation>登记废页</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>printed well</source>
        <translation>已打完</translation>
    </message>
    <message>
        <source>Job {0} is closed.</source>
        <translation>{0} 号已登记为完成。</translation>
    </message>
    <message>
        <source>Spoiled sheets of job {0} are counted.</source>
        <translation>{0} 号的废页已登记。</translation>
    </message>
    <message>
        <source>Job {0} is void.</source>
        <translation>{0} 号已作废。</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>登记去向</translation>
    </message>
    <message>
        <source>The paper of job {0} is accounted for.</source>
        <translation>{0} 号打印件的去向已登记。</translation>
    </message>
    <message>
        <source>declare them void</source>
        <translation>作废这些号</translation>
    </message>
    <message>
        <source>{0} pieces of job {1} are void.</source>
        <translation>{1} 这一单作废 {0} 个号。</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Printing was cancelled; job {0} is closed as void.</source>
        <translation>打印已取消，{0} 号登记为作废。</translation>
    </message>
    <message>
        <source>{1} Job {0} is closed as void.</source>
        <translation>{1}{0} 号登记为作废。</translation>
    </message>
</context>
<context>
    <name>PrintSetup</name>
    <message>
        <source>Level on the label</source>
        <translation>标签上印密级标志</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>从第几枚起</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>打印多少</translation>
    </message>
    <message>
        <source>{0} dots per inch</source>
        <translation>每英寸 {0} 点</translation>
    </message>
    <message>
        <source>of {0} on the sheet</source>
        <translation>每张 {0} 枚</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>共 {0}</translation>
    </message>
    <message>
        <source>Printed by {0}</source>
        <translation>打印人 {0}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} 枚</translation>
    </message>
    <message>
        <source>{0} labels on {1} sheets</source>
        <translation>{0} 枚，{1} 张</translation>
    </message>
    <message>
        <source>Arrows or a tap on the sheet choose the label.</source>
        <translation>用方向键或点左图选定。</translation>
    </message>
    <message>
        <source>QR code instead of bars</source>
        <translation>用二维码代替条码</translation>
    </message>
    <message>
        <source>For narrow spines; this desk&apos;s scanner reads it.</source>
        <translation>用于窄卷脊；本机扫描枪能读。</translation>
    </message>
    <message>
        <source>In the order of the shelves</source>
        <translation>按架位顺序</translation>
    </message>
    <message>
        <source>Save onto a medium (PDF)</source>
        <translation>存到载体（PDF）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The document has no such pages.</source>
        <translation>没有这些页。</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
</context>
<context>
    <name>PrintState</name>
    <message>
        <source>Not closed</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Void: {0}</source>
        <translation>作废：{0}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写出</translation>
    </message>
</context>
<context>
    <name>PrinterQuestion</name>
    <message>
        <source>Printer for labels</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation>装的是什么纸</translation>
    </message>
    <message>
        <source>A roll of labels, or A4 sheets of them.</source>
        <translation>卷装标签，或 A4 整页标签。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>On which printer do you print labels?</source>
        <translation>标签在哪台打印机上打？</translation>
    </message>
    <message>
        <source>This desk remembers it; on page Printing every form may go elsewhere.</source>
        <translation>这台电脑会记住；在“打印”页，每种表单都可以另选。</translation>
    </message>
    <message>
        <source>No printer is installed; once there is one, choose it on page Printing.</source>
        <translation>没有安装打印机；装好以后在“打印”页选。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>An invented sample: this is how the form looks.</source>
        <translation>这是版式示例，内容均为虚构。</translation>
    </message>
    <message>
        <source>The preview shows the first {0} of {1} labels; all of them are printed.</source>
        <translation>预览只显示前 {0} 枚，共 {1} 枚；打印时全部输出。</translation>
    </message>
    <message>
        <source>Choose records on the holdings page and press Ctrl+P.</source>
        <translation>请先在“档案”页选定，再按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Choose a place on the shelving page and press Ctrl+P.</source>
        <translation>请先在“库房架位”页选定，再按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Choose readers on the people page and press Ctrl+P.</source>
        <translation>请先在“人员”页选定，再按 Ctrl+P。</translation>
    </message>
    <message>
        <source>The sheet has no such label.</source>
        <translation>标签纸上没有这一枚。</translation>
    </message>
    <message>
        <source>Between 1 and 99 copies can be printed.</source>
        <translation>份数须在 1 到 99 之间。</translation>
    </message>
    <message>
        <source>Say how many.</source>
        <translation>请填打印多少。</translation>
    </message>
    <message>
        <source>At the desk press Ctrl+B, then F6 prepares a pack.</source>
        <translation>在借还台按 Ctrl+B，再按 F6 备一套。</translation>
    </message>
    <message>
        <source>Nothing came back that waits for its place.</source>
        <translation>没有已归还待归位的件。</translation>
    </message>
    <message>
        <source>Choose boxes in the list of boxes (holdings, Ctrl+B) and press Ctrl+P.</source>
        <translation>在“档案”页按 Ctrl+B，选几个盒，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Every label gets a new number when the job is entered; these are samples.</source>
        <translation>每张标签的号在登记任务时新给；此处为样张。</translation>
    </message>
    <message>
        <source>Press Ctrl+J on the holdings page, then F7.</source>
        <translation>在“档案”页按 Ctrl+J，再按 F7。</translation>
    </message>
    <message>
        <source>Printed and registered as {0}.</source>
        <translation>已打印，登记为 {0}。</translation>
    </message>
    <message>
        <source>Saved as {0}.pdf, registered and closed.</source>
        <translation>已存为 {0}.pdf，已登记办结。</translation>
    </message>
    <message>
        <source>The preview shows the first {0} of {1} lines; all of them are printed.</source>
        <translation>预览只显示前 {0} 行，共 {1} 行；打印时全部输出。</translation>
    </message>
    <message>
        <source>No classified item that you may know of is held.</source>
        <translation>没有您可以知悉的涉密件在库。</translation>
    </message>
    <message>
        <source>Choose a place on the shelving page and press Ctrl+Shift+P.</source>
        <translation>请在库房架位页选好架位，按 Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>At the desk press Ctrl+P while lending; it numbers the slip.</source>
        <translation>借还台借出时按 Ctrl+P，编号后打印。</translation>
    </message>
    <message>
        <source>The preview shows the first {0} of {1} pages; all of them are printed.</source>
        <translation>预览只显示前 {0} 页，共 {1} 页；打印时全部打出。</translation>
    </message>
    <message>
        <source>Choose records on the holdings page and press Ctrl+Shift+P.</source>
        <translation>在“档案”页选好件或卷，按 Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>Choose boxes in the list of boxes (holdings, Ctrl+B) and press Ctrl+Shift+P.</source>
        <translation>在档案盒清单（“档案”页 Ctrl+B）选盒，按 Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>No file has been registered yet.</source>
        <translation>还没有登记案卷。</translation>
    </message>
    <message>
        <source>On page Shelving press Ctrl+T, choose cases and press Ctrl+P.</source>
        <translation>库房架位页按 Ctrl+T，选好周转箱，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>No transport case holds anything.</source>
        <translation>没有装着东西的周转箱。</translation>
    </message>
    <message>
        <source>Nothing was lent in this month; choose another on page Registers.</source>
        <translation>本月没有借阅；在“登记簿”页选别的月份。</translation>
    </message>
    <message>
        <source>On page Registers choose what is overdue and press F6.</source>
        <translation>在“登记簿”页选逾期的，按 F6。</translation>
    </message>
    <message>
        <source>At the desk press Ctrl+O after lending or renewing.</source>
        <translation>借出、续借以后，在借还台按 Ctrl+O。</translation>
    </message>
    <message>
        <source>Nothing that was let waits to be fetched.</source>
        <translation>没有批准待取的件。</translation>
    </message>
    <message>
        <source>No column is entered on page Shelving yet.</source>
        <translation>“库房架位”页还没有建列。</translation>
    </message>
    <message>
        <source>Nothing was let to be copied in this month; choose another there.</source>
        <translation>这个月没有批准复制；在“复制、摘录”页另选一个月。</translation>
    </message>
    <message>
        <source>On page Counting open a count and press Ctrl+Shift+P.</source>
        <translation>在清点页打开一次清点，按 Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>On page Counting open a count and press Ctrl+P.</source>
        <translation>在清点页打开一次清点，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation>还没有清点过。</translation>
    </message>
    <message>
        <source>Nothing goes round; page Registers, Ctrl+R, Ctrl+N.</source>
        <translation>没有在传阅的；在登记簿按 Ctrl+R，再按 Ctrl+N。</translation>
    </message>
    <message>
        <source>No form of approval is still good.</source>
        <translation>没有还能用的审批单。</translation>
    </message>
    <message>
        <source>On page Reading room (Ctrl+Y at the desk) press Ctrl+P.</source>
        <translation>在“阅览室”页（借还台按 Ctrl+Y）按 Ctrl+P。</translation>
    </message>
    <message>
        <source>On page Registers press Ctrl+M, choose media and press Ctrl+P.</source>
        <translation>到“登记簿”按 Ctrl+M，选介质，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>On page Registers press Ctrl+M, choose devices and press Ctrl+P.</source>
        <translation>到“登记簿”按 Ctrl+M，选设备，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>No medium is registered; on page Registers press Ctrl+M.</source>
        <translation>没有登记介质；到“登记簿”按 Ctrl+M。</translation>
    </message>
    <message>
        <source>No medium was ever given out.</source>
        <translation>介质还没有领用过。</translation>
    </message>
    <message>
        <source>No device is registered; on page Registers press Ctrl+M.</source>
        <translation>没有登记设备；到“登记簿”按 Ctrl+M。</translation>
    </message>
    <message>
        <source>Nothing came in this year; on page Registers F8, choose a year.</source>
        <translation>今年没有收文；请在登记簿页按 F8 选年度。</translation>
    </message>
    <message>
        <source>On page Registers press Ctrl+H, draw one up, press Ctrl+P.</source>
        <translation>请在登记簿页按 Ctrl+H 造具清单，再按 Ctrl+P。</translation>
    </message>
    <message>
        <source>On page People choose who leaves and press Ctrl+O.</source>
        <translation>请在人员页选离岗的人，按 Ctrl+O。</translation>
    </message>
    <message>
        <source>Choose a form on page Registers, Ctrl+D; else an empty one.</source>
        <translation>在“登记簿”页按 Ctrl+D 选一单；不选的，打空白单。</translation>
    </message>
    <message>
        <source>Nothing left in this month; choose another there (Ctrl+D).</source>
        <translation>这个月没有带出的；在登记簿按 Ctrl+D 选别的月份。</translation>
    </message>
    <message>
        <source>Choose a form on page Copies and press F9.</source>
        <translation>在“复制、摘录”页选一单，按 F9。</translation>
    </message>
    <message>
        <source>No list of what is called in is open; page Registers, Ctrl+J.</source>
        <translation>没有未办结的清退单；在“登记簿”页按 Ctrl+J。</translation>
    </message>
    <message>
        <source>Nobody knows anything from jimi up yet.</source>
        <translation>还没有人知悉机密以上的内容。</translation>
    </message>
    <message>
        <source>Page Registers, Ctrl+U: choose a list, press Ctrl+P.</source>
        <translation>在登记簿页按 Ctrl+U，选清册后按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Page Registers, Ctrl+U: choose a list, press Ctrl+O.</source>
        <translation>在登记簿页按 Ctrl+U，选清册后按 Ctrl+O。</translation>
    </message>
    <message>
        <source>Nobody went in in this month; choose another there (F12).</source>
        <translation>这个月没有人进库；到登记簿按 F12 选别的月份。</translation>
    </message>
    <message>
        <source>On page System press F11, choose a backup and press Ctrl+P.</source>
        <translation>在“系统”页按 F11，选一份备份，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>On page Journal press F4, ask for a moment and press Ctrl+P.</source>
        <translation>在“日志”页按 F4，问明时刻，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Open a count of what holders have and press Ctrl+Shift+P.</source>
        <translation>打开一次持有人清点，按 Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>No list of a unit is open; page Registers, F8, then F10.</source>
        <translation>没有待签字的接收清单；在登记簿按 F8，再按 F10。</translation>
    </message>
    <message>
        <source>No unit handed anything over in this month.</source>
        <translation>这个月没有接收档案。</translation>
    </message>
    <message>
        <source>Page Registers, Incidents: choose one, press Ctrl+P.</source>
        <translation>在登记簿按 F2 进“泄密事件”，选一起，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>没有发生过事件。</translation>
    </message>
    <message>
        <source>On page Journal press F5, choose a quarter and press Ctrl+P.</source>
        <translation>在“日志”页按 F5，选季度，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Two administrators make them on page System: F11, then F7.</source>
        <translation>两名管理员在“系统”页制作：按 F11，再按 F7。</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Print register</source>
        <translation>打印登记簿</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>back to printing</source>
        <translation>返回打印</translation>
    </message>
    <message>
        <source>print register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>find a form</source>
        <translation>查找表单</translation>
    </message>
    <message>
        <source>turn pages</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>往回翻</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>spoiled sheets</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>last job void</source>
        <translation>上一单作废</translation>
    </message>
    <message>
        <source>Back to printing</source>
        <translation>返回打印</translation>
    </message>
    <message>
        <source>{0} jobs in the register</source>
        <translation>登记簿共 {0} 单</translation>
    </message>
    <message>
        <source>{0} not closed</source>
        <translation>{0} 单未结束</translation>
    </message>
    <message>
        <source>Label papers</source>
        <translation>自备标签纸</translation>
    </message>
    <message>
        <source>label papers</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>skip the scan-back</source>
        <translation>跳过扫回</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>扫不出</translation>
    </message>
    <message>
        <source>run void</source>
        <translation>作废这一批</translation>
    </message>
    <message>
        <source>Forms of this room</source>
        <translation>本室表单</translation>
    </message>
    <message>
        <source>forms of this room</source>
        <translation>本室表单</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>by item, DA/T 22</source>
        <translation>按件 DA/T 22</translation>
    </message>
    <message>
        <source>by item, DA/T 13</source>
        <translation>按件 DA/T 13</translation>
    </message>
    <message>
        <source>by file, DA/T 13</source>
        <translation>按卷 DA/T 13</translation>
    </message>
    <message>
        <source>by file with items</source>
        <translation>按卷加件号</translation>
    </message>
    <message>
        <source>old catalogue numbers</source>
        <translation>旧式目录号</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>It reads QR codes</source>
        <translation>能读二维码</translation>
    </message>
    <message>
        <source>Before the digits</source>
        <translation>数字之前</translation>
    </message>
    <message>
        <source>STX is understood anyway.</source>
        <translation>STX 无须填写，一律能识别。</translation>
    </message>
    <message>
        <source>Behind the digits</source>
        <translation>数字之后</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>结束符</translation>
    </message>
    <message>
        <source>Enter is always understood.</source>
        <translation>回车一律能识别。</translation>
    </message>
    <message>
        <source>Not letters, digits or spaces first: they are typing.</source>
        <translation>不能以字母、数字或空格开头，否则与打字分不清。</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This PC has no printer.</source>
        <translation>本机没有打印机。</translation>
    </message>
</context>
<context>
    <name>ProofPrinting</name>
    <message>
        <source>{0} pages</source>
        <translation>共 {0} 页</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Labels and cards</source>
        <translation>标签与卡证</translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation>未贴标签</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>未贴标签的架位</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>未制卡的利用者</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Counts and lists</source>
        <translation>清点与目录</translation>
    </message>
    <message>
        <source>Papers of the holdings</source>
        <translation>目录与移交</translation>
    </message>
    <message>
        <source>Transport cases</source>
        <translation>周转箱</translation>
    </message>
</context>
<context>
    <name>PutInForm</name>
    <message>
        <source>a new box</source>
        <translation>新建一盒</translation>
    </message>
    <message>
        <source>one class only</source>
        <translation>只装一类</translation>
    </message>
    <message>
        <source>old mixed box</source>
        <translation>既有混装盒</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>还没上架</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Kind of box</source>
        <translation>盒的种类</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>盒厚（毫米）</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>盒在哪里</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note of the box</source>
        <translation>盒内备考</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以空着。</translation>
    </message>
    <message>
        <source>An old mixed box; what is of another class is asked back about.</source>
        <translation>既有混装盒；放入别类时再问一次。</translation>
    </message>
    <message>
        <source>What is chosen is of several classes or series; a new box takes one. Choose fewer.</source>
        <translation>所选的不属同一类别或系列，新盒只收一种；请分开选。</translation>
    </message>
</context>
<context>
    <name>Quarter</name>
    <message>
        <source>{0}, quarter {1}</source>
        <translation>{0} 年第 {1} 季度</translation>
    </message>
    <message>
        <source>{0}: entries {1} to {2}, head {3}</source>
        <translation>{0}&#x3000;日志第 {1} 至 {2} 条&#x3000;链头 {3}</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>要看的</translation>
    </message>
    <message>
        <source>Failed log-ins</source>
        <translation>输错口令</translation>
    </message>
    <message>
        <source>Jumps of the clock</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>Drills that failed</source>
        <translation>试还原不合格</translation>
    </message>
    <message>
        <source>Restores from a backup</source>
        <translation>从备份还原</translation>
    </message>
    <message>
        <source>Checkpoints signed</source>
        <translation>签检查点</translation>
    </message>
    <message>
        <source>Refused by rule</source>
        <translation>按规则拒绝</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号变动</translation>
    </message>
    <message>
        <source>Signed by two</source>
        <translation>两人签名</translation>
    </message>
    <message>
        <source>Classified papers printed</source>
        <translation>打印涉密件</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>Left as a file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>All that was asked for</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>拒绝 {0}</translation>
    </message>
</context>
<context>
    <name>QuarterPage</name>
    <message>
        <source>The room did not stand in this quarter.</source>
        <translation>这个季度还没有建室。</translation>
    </message>
    <message>
        <source>Report of a quarter</source>
        <translation>审计季报</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>quarter before</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>quarter after</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>back to the journal</source>
        <translation>返回日志</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>This quarter has not ended; what is printed now does not count as its report.</source>
        <translation>本季度还没有结束，现在打印的不算季报。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>What does a blank under level mean?</source>
        <translation>密级一格空着，是什么意思？</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>非密</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>What is to be checked may be shelved and read, not lent.</source>
        <translation>待核的可以上架、阅览，不能借出。</translation>
    </message>
    <message>
        <source>Which kind is meant by 内部?</source>
        <translation>密级写“内部”，指的是哪一种？</translation>
    </message>
    <message>
        <source>Work secret</source>
        <translation>工作秘密</translation>
    </message>
    <message>
        <source>Internal material</source>
        <translation>内部资料</translation>
    </message>
    <message>
        <source>{0} rows cannot come in as they are.</source>
        <translation>有 {0} 行照现状不能录入。</translation>
    </message>
    <message>
        <source>{0} rows have codes that the room has.</source>
        <translation>有 {0} 行的档号库里已有。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>每份都在本室</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>本室只有一份</translation>
    </message>
    <message>
        <source>The list counts copies without numbering them; each copy here gets a label.</source>
        <translation>清单只写了份数，没有份号；在本室的每一份各贴一个标签。</translation>
    </message>
    <message>
        <source>How many of the copies are here?</source>
        <translation>“份数”里有几份在本室？</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不录入</translation>
    </message>
    <message>
        <source>Take in to be mended</source>
        <translation>放进待整理</translation>
    </message>
    <message>
        <source>There they are kept whole, found, labelled, and mended one by one.</source>
        <translation>整行保留，查得到、贴得上标签，以后逐件整理。</translation>
    </message>
    <message>
        <source>Take in too</source>
        <translation>也放进待整理</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>ReadBackBox</name>
    <message>
        <source>Skip, registered</source>
        <translation>跳过（登记）</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>扫不出</translation>
    </message>
    <message>
        <source>Scan the first label back</source>
        <translation>扫回第一枚标签</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation>单位或部门</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>涉密岗位等级</translation>
    </message>
    <message>
        <source>May see up to</source>
        <translation>可知悉</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>A reader has a name.</source>
        <translation>请填利用者姓名。</translation>
    </message>
    <message>
        <source>Say where the reader works.</source>
        <translation>请填单位或部门。</translation>
    </message>
    <message>
        <source>A day from today on, such as 2027-06-30.</source>
        <translation>请填今天或以后的日期，如 2027-06-30。</translation>
    </message>
    <message>
        <source>not a new unit</source>
        <translation>不新增单位</translation>
    </message>
    <message>
        <source>new unit</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Not in the list of units; F6 enters it there.</source>
        <translation>名录中没有；按 F6 新增入名录。</translation>
    </message>
    <message>
        <source>Becomes a unit of the list from today on.</source>
        <translation>随本次登记新增入名录，自今天起。</translation>
    </message>
    <message>
        <source>Undertaking signed on</source>
        <translation>承诺书日期</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Kind of reader</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>协议号</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>介绍信号</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>请填日期，如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>ReaderKind</name>
    <message>
        <source>Of this house</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>From outside, with a letter</source>
        <translation>外单位</translation>
    </message>
    <message>
        <source>For today only</source>
        <translation>临时（当日）</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>外包人员</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>No reader has been entered yet.</source>
        <translation>还没有利用者。</translation>
    </message>
    <message>
        <source>Name, unit, post or card number</source>
        <translation>姓名、单位、职务、卡号</translation>
    </message>
    <message>
        <source>{0} readers, {1} carriers out</source>
        <translation>利用者 {0} 名，在借 {1} 件</translation>
    </message>
    <message>
        <source>new reader</source>
        <translation>新利用者</translation>
    </message>
    <message>
        <source>print card</source>
        <translation>打印卡</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>新利用者</translation>
    </message>
    <message>
        <source>Enter reader</source>
        <translation>登记利用者</translation>
    </message>
    <message>
        <source>Entered with card {0}; print it with Ctrl+P.</source>
        <translation>已登记，卡号 {0}；按 Ctrl+P 打印利用者卡。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post level</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>May see</source>
        <translation>可知悉</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>最高{0}</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>打印利用者卡</translation>
    </message>
    <message>
        <source>{0}, stopped</source>
        <translation>{0}（已停用）</translation>
    </message>
    <message>
        <source>{0}, expired</source>
        <translation>{0}（已过期）</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>{0} carriers</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>应还 {0}</translation>
    </message>
    <message>
        <source>due {0}, {1} days overdue</source>
        <translation>应还 {0}，逾期 {1} 天</translation>
    </message>
    <message>
        <source>Nothing is out.</source>
        <translation>没有在借的件。</translation>
    </message>
    <message>
        <source>card lost</source>
        <translation>挂失补卡</translation>
    </message>
    <message>
        <source>stop or let again</source>
        <translation>停用、恢复</translation>
    </message>
    <message>
        <source>Card of {0} lost</source>
        <translation>{0}的卡挂失</translation>
    </message>
    <message>
        <source>Report lost, give a new card</source>
        <translation>挂失并补新卡</translation>
    </message>
    <message>
        <source>Let {0} again</source>
        <translation>恢复{0}</translation>
    </message>
    <message>
        <source>Let again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation>停用{0}</translation>
    </message>
    <message>
        <source>Stop reader</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Card {0} is lost; the new one is {1}. Print it with Ctrl+P.</source>
        <translation>卡 {0} 已挂失，新卡号 {1}；按 Ctrl+P 打印。</translation>
    </message>
    <message>
        <source>Stopped; {0} carriers out may come back at any time.</source>
        <translation>已停用；在借 {0} 件，随时可以还。</translation>
    </message>
    <message>
        <source>May use the holdings until {0}.</source>
        <translation>可以利用到 {0}。</translation>
    </message>
    <message>
        <source>{0} cards were lost; whoever scans one hears it.</source>
        <translation>挂失过 {0} 张卡，扫旧卡会响停声。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>还没打印</translation>
    </message>
    <message>
        <source>{0}, stopped: {1}</source>
        <translation>{0}，已停用：{1}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>介绍信号</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>协议号</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Who fetches for {0}</source>
        <translation>{0}的领取人</translation>
    </message>
    <message>
        <source>Name collector</source>
        <translation>指定领取人</translation>
    </message>
    <message>
        <source>{0} is named until {1}.</source>
        <translation>已指定{0}，到 {1} 为止。</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>until {0}, up to {1}</source>
        <translation>到 {0}，最高{1}</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>离岗清退</translation>
    </message>
    <message>
        <source>sheet of leaving</source>
        <translation>离岗清退单</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} 离岗清退</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清退</translation>
    </message>
    <message>
        <source>{0}: nothing is out. Ctrl+O prints the sheet to be signed.</source>
        <translation>{0}：已全部退清。按 Ctrl+O 打印清退单签字。</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>That was {0}, which is not of this run. Scan the label that just came out: {1}.</source>
        <translation>扫到的是 {0}，不是这一批的。请扫刚打出来的：{1}。</translation>
    </message>
    <message>
        <source>choose a larger label (F4 adds one of your own)</source>
        <translation>换大一些的标签纸（F4 可自己加）</translation>
    </message>
    <message>
        <source>choose a finer printer than this one with {0} dots per inch</source>
        <translation>换精度更高的打印机（这台每英寸 {0} 点）</translation>
    </message>
    <message>
        <source>clean the head or change ribbon or toner</source>
        <translation>擦净打印头，或换碳带、墨粉</translation>
    </message>
    <message>
        <source>tick “QR code instead of bars”</source>
        <translation>勾选“用二维码代替条码”</translation>
    </message>
    <message>
        <source>try on page System whether the scanner reads QR codes, and use those</source>
        <translation>在系统页测试扫描枪，读得出二维码就改用二维码</translation>
    </message>
    <message>
        <source>The bars cannot be read whole. Declare the run void (F6), then:</source>
        <translation>条码读不完整。按 F6 作废这一批，然后：</translation>
    </message>
    <message>
        <source>Scan it to see that bars, printer and paper go together: {0}.</source>
        <translation>扫一下，看条码、打印机、标签纸合不合：{0}。</translation>
    </message>
    <message>
        <source> The other labels are printed when it was read.</source>
        <translation>扫出来才接着打其余的。</translation>
    </message>
    <message>
        <source>Read back: this run can be scanned.</source>
        <translation>已扫回，这一批扫得出。</translation>
    </message>
    <message>
        <source>Passed over; the register says so.</source>
        <translation>已跳过，登记簿有记。</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>No seat is set up yet.</source>
        <translation>还没有设座位。</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>新设座位</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>阅览室</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选座</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>到借还台</translation>
    </message>
    <message>
        <source>new seat</source>
        <translation>设座位</translation>
    </message>
    <message>
        <source>change seat</source>
        <translation>改座位</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>back to the desk</source>
        <translation>回借还台</translation>
    </message>
    <message>
        <source>Seat {0}</source>
        <translation>{0} 号座</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept. Ctrl+P prints the labels that are missing.</source>
        <translation>已保存。按 Ctrl+P 打印还没有的座位标签。</translation>
    </message>
    <message>
        <source>Serve at the desk</source>
        <translation>到借还台送阅</translation>
    </message>
    <message>
        <source>Let somebody in at the desk</source>
        <translation>到借还台准入</translation>
    </message>
    <message>
        <source>Change seat</source>
        <translation>改座位</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>today {0} readers, {1} pieces</source>
        <translation>今日已离开 {0} 人次，{1} 件次</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>在座 {0} 人</translation>
    </message>
    <message>
        <source>register</source>
        <translation>登记簿</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Something was done with it later; take that back first.</source>
        <translation>之后又有别的办理，请先撤销那一项。</translation>
    </message>
    <message>
        <source>Entry {0} came later and stands in the way; take that back first.</source>
        <translation>之后的第 {0} 条日志挡在前面，请先撤销那一条。</translation>
    </message>
    <message>
        <source>From this level on the pages are counted before it is taken back.</source>
        <translation>这个密级的载体要先点页数，再收回。</translation>
    </message>
    <message>
        <source>This is not among your duties here.</source>
        <translation>这不是您的职责。</translation>
    </message>
    <message>
        <source>These roles must not sit on one person.</source>
        <translation>这些角色不能由同一个人担任。</translation>
    </message>
    <message>
        <source>The three administrators are not complete; nothing of this level may come in before that.</source>
        <translation>三员还没有配齐，在此之前这个密级的不能进来。</translation>
    </message>
    <message>
        <source>The password is too weak.</source>
        <translation>口令太弱。</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>这个名字已经有人用了。</translation>
    </message>
    <message>
        <source>Something is missing, or a value is not possible.</source>
        <translation>有内容没填，或者填的不可能。</translation>
    </message>
    <message>
        <source>This code is taken.</source>
        <translation>这个编号已经有了。</translation>
    </message>
    <message>
        <source>This code does not follow the numbering.</source>
        <translation>这个编号不合编号规则。</translation>
    </message>
    <message>
        <source>This PC is not approved for this level.</source>
        <translation>本机没有批准处理这个密级。</translation>
    </message>
    <message>
        <source>The list still has rows that cannot be taken in.</source>
        <translation>清单里还有不能导入的行。</translation>
    </message>
    <message>
        <source>It is so already; nothing needs to be done.</source>
        <translation>已经是这样，不用再办。</translation>
    </message>
    <message>
        <source>This very request was carried out before.</source>
        <translation>这一项已经办过了。</translation>
    </message>
    <message>
        <source>{0}: read in the reading room only; taking it out needs a paper approval of the {1}.</source>
        <translation>{0}件只在阅览室内查阅；要借出，须有{1}的书面批准。</translation>
    </message>
    <message>
        <source>{0}: never leaves the room, whoever approves; it may be read in the reading room.</source>
        <translation>{0}件任何人批准都不能借出，可以在阅览室内查阅。</translation>
    </message>
    <message>
        <source>The level is still to be checked; it may be read and shelved, not lent.</source>
        <translation>密级待核：可以查阅、上架，不能借出。</translation>
    </message>
    <message>
        <source>There is no approval for this loan; the {0} has to sign it.</source>
        <translation>这一件还没有审批，须经{0}批准。</translation>
    </message>
    <message>
        <source>The approval is by the {0}; for this level the {1} has to sign.</source>
        <translation>审批人是{0}，这个密级须经{1}批准。</translation>
    </message>
    <message>
        <source>Nobody approves for himself.</source>
        <translation>本人不能批自己。</translation>
    </message>
    <message>
        <source>The approver did not hold that post on the day of the approval.</source>
        <translation>批准那天，批准人不在这个职务上。</translation>
    </message>
    <message>
        <source>The approval bears a date that is still to come.</source>
        <translation>批准日期还没有到。</translation>
    </message>
    <message>
        <source>This form number is already on file with another reader, approver or date.</source>
        <translation>这个审批单号已经登记过，利用者、批准人或日期不同。</translation>
    </message>
    <message>
        <source>The reader is cleared up to {0}; this is {1}.</source>
        <translation>利用者的涉密等级到{0}为止，这一件是{1}。</translation>
    </message>
    <message>
        <source>The reader&apos;s card is past its date: {0}.</source>
        <translation>利用者卡的有效期到 {0}，已经过期。</translation>
    </message>
    <message>
        <source>The reader&apos;s card was stopped.</source>
        <translation>这张利用者卡已停用。</translation>
    </message>
    <message>
        <source>It is still charged to another loan; it must come back before it goes out again.</source>
        <translation>这一件还在借，要先归还，才能再借。</translation>
    </message>
    <message>
        <source>It is not in stock: its last return is still to be cleared up.</source>
        <translation>这一件不在库：上次归还还没有查清。</translation>
    </message>
    <message>
        <source>It is not on loan; there is nothing to take back.</source>
        <translation>这一件没有借出，不用收回。</translation>
    </message>
    <message>
        <source>This place holds up to {0}; the carrier is {1}.</source>
        <translation>这里最高存放{0}，这一件是{1}。</translation>
    </message>
    <message>
        <source>This place is kept for {0} only.</source>
        <translation>这里只放{0}件。</translation>
    </message>
    <message>
        <source>Top secret stands apart, in a place kept for it alone.</source>
        <translation>绝密要单独存放，放在绝密专用的地方。</translation>
    </message>
    <message>
        <source>This carrier does not belong in this place.</source>
        <translation>这一件不属于这个架位。</translation>
    </message>
    <message>
        <source>Nothing can stand here; scan the section, level or slot.</source>
        <translation>这里不能直接放载体，请扫到节、层或格。</translation>
    </message>
    <message>
        <source>This cannot be taken back, only corrected by a new act.</source>
        <translation>这一项不能撤销，只能再办一项来更正。</translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation>这一项已经撤销过了。</translation>
    </message>
    <message>
        <source>Only who did it may take it back, and only on the same day.</source>
        <translation>只有经办人当天可以撤销。</translation>
    </message>
    <message>
        <source>The bars would be finer than this printer can draw.</source>
        <translation>条码太细，这台打印机打不出来。</translation>
    </message>
    <message>
        <source>This print job is closed already.</source>
        <translation>这次打印已经办结。</translation>
    </message>
    <message>
        <source>Whoever works at this desk does not approve.</source>
        <translation>在借还台值守的人不得作为审批人。</translation>
    </message>
    <message>
        <source>Nobody lends to himself; another keeper does it.</source>
        <translation>不能借给自己，请另一位管理人经办。</translation>
    </message>
    <message>
        <source>It is still on loan; take it back first.</source>
        <translation>还在借出中，请先收回。</translation>
    </message>
    <message>
        <source>It has mould, insects or dirt and must be treated before it is shelved or lent.</source>
        <translation>有霉、虫或污损，处理好之前不能上架，也不能借出。</translation>
    </message>
    <message>
        <source>The new password is the present one; choose another.</source>
        <translation>新口令与现在的相同，请另换一个。</translation>
    </message>
    <message>
        <source>The password is {0} days old and may be used for {1}; first set a new one.</source>
        <translation>口令已用 {0} 天，最多可用 {1} 天；请先换新口令。</translation>
    </message>
    <message>
        <source>This unit has ended; choose the one that took over.</source>
        <translation>该单位已终止，请选承接它的单位。</translation>
    </message>
    <message>
        <source>Only another unit that stands can take over.</source>
        <translation>只能由另一个在设的单位承接。</translation>
    </message>
    <message>
        <source>The number of the medium that the file goes to is missing.</source>
        <translation>缺少存放文件的载体编号。</translation>
    </message>
    <message>
        <source>A secret list leaves only with what for and for whom written down.</source>
        <translation>涉密目录导出，须写明用途和交给谁。</translation>
    </message>
    <message>
        <source>The list is too long for one file; narrow it down.</source>
        <translation>目录太长，一个文件放不下，请缩小范围。</translation>
    </message>
    <message>
        <source>{0} was a code once; it is never given again, not even to its own record.</source>
        <translation>{0} 是曾用档号，永远不再给出，原来的那一件也不行。</translation>
    </message>
    <message>
        <source>This code</source>
        <translation>这个档号</translation>
    </message>
    <message>
        <source>The code names another retention period.</source>
        <translation>档号里的保管期限与登记的不同。</translation>
    </message>
    <message>
        <source>An inner item bears the number of its file; take it out of the file first.</source>
        <translation>卷内的件，档号跟着案卷走；要改成别的，先抽出。</translation>
    </message>
    <message>
        <source>This is an item; only a file can be split or merged.</source>
        <translation>这是一件，只有案卷才能拆、并。</translation>
    </message>
    <message>
        <source>Not all of this lies in one file.</source>
        <translation>选的不都在同一卷里。</translation>
    </message>
    <message>
        <source>Nothing would be left in the file.</source>
        <translation>这样卷里就空了。</translation>
    </message>
    <message>
        <source>It was merged into another file and stands for itself no more.</source>
        <translation>它已并入别的案卷，不再单独成卷。</translation>
    </message>
    <message>
        <source>This record still waits to be mended.</source>
        <translation>这一条还在待整理。</translation>
    </message>
    <message>
        <source>The two files have different numbers of copies; it is not clear which goes into which.</source>
        <translation>两卷份数不同，分不清哪份并入哪份。</translation>
    </message>
    <message>
        <source>The volume has {0} pages; some must be left in it.</source>
        <translation>本卷共 {0} 页，总要留下一些。</translation>
    </message>
    <message>
        <source>Its content went into another file; this label counts no more.</source>
        <translation>内容已并入别的案卷，这枚标签不再有效。</translation>
    </message>
    <message>
        <source>They are of different classes: fonds, category, year, retention or organ.</source>
        <translation>不是同一类：全宗、门类、年度、保管期限或机构不同。</translation>
    </message>
    <message>
        <source>It stands on a shelf where this box does not stand.</source>
        <translation>它在架上，与这个盒不在一处。</translation>
    </message>
    <message>
        <source>It lies in box {0}, which stands elsewhere.</source>
        <translation>它在 {0} 盒里，盒在别处。</translation>
    </message>
    <message>
        <source>This series is closed and takes no new numbers.</source>
        <translation>这个序列已封闭，不再给号。</translation>
    </message>
    <message>
        <source>A record has a title; only above this PC&apos;s level is it left out.</source>
        <translation>要有题名；只有高于本机批准密级的才不录题名。</translation>
    </message>
    <message>
        <source>There is no copy that could be shelved.</source>
        <translation>没有可上架的载体。</translation>
    </message>
    <message>
        <source>Your clearance does not reach this level; only a stub without title may be entered.</source>
        <translation>这个密级超出您的知悉范围，只能录不带题名的存根。</translation>
    </message>
    <message>
        <source>Level and kind of secret do not belong together.</source>
        <translation>密级与秘密种类不相配。</translation>
    </message>
    <message>
        <source>What is no secret bears no secrecy term.</source>
        <translation>不是秘密的，没有保密期限。</translation>
    </message>
    <message>
        <source>The secrecy term cannot be read; it is like 20年, 6个月, 2030年1月31日 or an event that ends in 前.</source>
        <translation>保密期限读不出来；写成 20年、6个月、2030年1月31日，或以“前”结尾的事项。</translation>
    </message>
    <message>
        <source>The term is longer than the {0} years that this level allows.</source>
        <translation>保密期限超过这一密级最长的 {0} 年。</translation>
    </message>
    <message>
        <source>A file bears the highest level and the longest term of what lies in it: here {0}.</source>
        <translation>案卷的密级和期限以卷内最高、最长的为准，这里是{0}。</translation>
    </message>
    <message>
        <source>Its source is {0}; it is not lower than that.</source>
        <translation>它由{0}文件派生，密级不能更低。</translation>
    </message>
    <message>
        <source>Another unit set level, term and scope; only that unit may change them.</source>
        <translation>密级、期限、知悉范围由别的机关确定，只有它能改。</translation>
    </message>
    <message>
        <source>From jimi up every copy has its copy number.</source>
        <translation>机密以上每份要有份号。</translation>
    </message>
    <message>
        <source>Two copies would have the same copy number.</source>
        <translation>两份的份号相同。</translation>
    </message>
    <message>
        <source>Another record that waits to be mended claims this code.</source>
        <translation>待整理里有一件也用这个档号。</translation>
    </message>
    <message>
        <source>No code can be written after this pattern.</source>
        <translation>照这个格式写不出档号。</translation>
    </message>
    <message>
        <source>Its details are hidden and were not opened.</source>
        <translation>内容已隐去，还没有打开过。</translation>
    </message>
    <message>
        <source>This is {0}; you are cleared up to {1}. What it says stays closed to you.</source>
        <translation>这件是{0}，您可知悉到{1}，不能查看内容。</translation>
    </message>
    <message>
        <source>It belongs in another box.</source>
        <translation>它属于另一个盒。</translation>
    </message>
    <message>
        <source>The number of the identity card is missing.</source>
        <translation>没有填证件号。</translation>
    </message>
    <message>
        <source>The number of the letter of introduction is missing.</source>
        <translation>没有填介绍信号。</translation>
    </message>
    <message>
        <source>The number of the agreement is missing.</source>
        <translation>没有填协议号。</translation>
    </message>
    <message>
        <source>A temporary reader: valid today only, internal at most.</source>
        <translation>临时利用者只限当日有效，最高可知悉到内部。</translation>
    </message>
    <message>
        <source>Top secret is handed to the reader in person only.</source>
        <translation>绝密只能交给本人。</translation>
    </message>
    <message>
        <source>Today this person is not named to fetch for the reader.</source>
        <translation>今天没有指定这个人替他领取。</translation>
    </message>
    <message>
        <source>The collector is named up to {0}; this is {1}.</source>
        <translation>这位领取人最高可领{0}，这一件是{1}。</translation>
    </message>
    <message>
        <source>On that day the deputy did not stand for this leader, or the leader was out of office.</source>
        <translation>那一天没有授权他代批，或被代的领导已不在任。</translation>
    </message>
    <message>
        <source>The document that names the deputy has no number yet.</source>
        <translation>没有填授权文号。</translation>
    </message>
    <message>
        <source>This reader has it already; the loan is still open.</source>
        <translation>这一件已在本人手中，借阅还没有结束。</translation>
    </message>
    <message>
        <source>This loan was renewed {0} times; the room allows {1}.</source>
        <translation>这笔借阅已续借 {0} 次，本室最多 {1} 次。</translation>
    </message>
    <message>
        <source>It was due on {0}; what is overdue comes back first and is then lent anew.</source>
        <translation>应还日期是 {0}，已逾期；逾期的先归还，再重新办理借出。</translation>
    </message>
    <message>
        <source>Sheet {0} was entered before; each number is used once.</source>
        <translation>{0} 号单已经补录过；每个编号只用一次。</translation>
    </message>
    <message>
        <source>No emergency sheet of this room bears this number.</source>
        <translation>本室没有这个编号的应急登记单。</translation>
    </message>
    <message>
        <source>The time on the paper is still to come.</source>
        <translation>单子上的时间还没有到。</translation>
    </message>
    <message>
        <source>By this time it had not gone out yet.</source>
        <translation>单子上的归还时间早于借出时间。</translation>
    </message>
    <message>
        <source>From jimi up a late entry needs a second signature on the paper.</source>
        <translation>机密以上补录，单子上要有第二人会签。</translation>
    </message>
    <message>
        <source>A countersignature is a name and the number of the form on which it stands.</source>
        <translation>会签要同时写会签人和会签单号。</translation>
    </message>
    <message>
        <source>{0} should be back and are not; the day closes once cause and leader are named.</source>
        <translation>应还未还 {0} 件；写明原因和知情领导后，可按未清办日终。</translation>
    </message>
    <message>
        <source>With jimi and above still out the day closes with a second signature.</source>
        <translation>机密以上未还，办日终要有第二人会签。</translation>
    </message>
    <message>
        <source>Today is closed already.</source>
        <translation>今天已经办过日终。</translation>
    </message>
    <message>
        <source>It stands in its own place; only what came back, or was never shelved, waits here.</source>
        <translation>它在自己的架位上；还回来的、还没上过架的，才暂放在这里。</translation>
    </message>
    <message>
        <source>This place is opened by two keepers together: the second one&apos;s password, or a countersigned form.</source>
        <translation>此处双人双锁：要第二保管员在此输口令，或有书面会签。</translation>
    </message>
    <message>
        <source>Top secret is touched by two keepers together: here only the second one&apos;s password counts, no form.</source>
        <translation>绝密须双人在场：这里只认第二保管员的口令，不认书面会签。</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>第二人须是另外一个人。</translation>
    </message>
    <message>
        <source>The second person is no keeper of shelves, or is not cleared for what lies here.</source>
        <translation>第二人不是库房保管人员，或者密级不够。</translation>
    </message>
    <message>
        <source>This place is closed; nothing is put here any more.</source>
        <translation>这个架位已停用，不再放东西。</translation>
    </message>
    <message>
        <source>Something stands, waits or belongs here; only an empty place is closed.</source>
        <translation>这里还有在架、暂放或归位到此的；空了才能停用。</translation>
    </message>
    <message>
        <source>A text holds signs that cannot be seen or printed; type it anew instead of pasting it.</source>
        <translation>文字里有看不见或打印不出的字符，请重新键入，不要粘贴。</translation>
    </message>
    <message>
        <source>This code could be taken for one of our own labels.</source>
        <translation>这个条码与本室标签分不清，不能绑定。</translation>
    </message>
    <message>
        <source>A foreign code has 4 to 32 digits or letters.</source>
        <translation>外来条码须为 4 至 32 位数字或字母。</translation>
    </message>
    <message>
        <source>This code stands for something else already; scan it to see what.</source>
        <translation>这个条码已另有所属；扫一下即知是哪一件。</translation>
    </message>
    <message>
        <source>This label was not printed beforehand.</source>
        <translation>此标签不是预印的。</translation>
    </message>
    <message>
        <source>This label is another carrier&apos;s already.</source>
        <translation>此标签已在别件上。</translation>
    </message>
    <message>
        <source>This label was written off.</source>
        <translation>此标签已作废。</translation>
    </message>
    <message>
        <source>It has its label already.</source>
        <translation>它已有标签。</translation>
    </message>
    <message>
        <source>A room is opened once, and this one was.</source>
        <translation>建库只有一次，本室已建过。</translation>
    </message>
    <message>
        <source>No opening campaign is under way.</source>
        <translation>没有进行中的建库。</translation>
    </message>
    <message>
        <source>The act has a number and three signatures.</source>
        <translation>文据应有编号和三方签字。</translation>
    </message>
    <message>
        <source>The same person cannot sign in two places.</source>
        <translation>同一人不能两处签字。</translation>
    </message>
    <message>
        <source>From jimi up a list is printed only by a leader&apos;s leave; choose who allowed it.</source>
        <translation>机密以上清单须经领导批准才能打印，请选批准人。</translation>
    </message>
    <message>
        <source>This job was not given out, or is not printed yet.</source>
        <translation>这一单没有登记去向的纸件，或者还没有打完。</translation>
    </message>
    <message>
        <source>What became of this paper is written down already.</source>
        <translation>这份纸件的去向已经登记过。</translation>
    </message>
    <message>
        <source>Classified paper is destroyed before a second person; type the name.</source>
        <translation>涉密纸件须两人在场销毁，请填监销人。</translation>
    </message>
    <message>
        <source>Top secret is approved piece by piece, never by scope.</source>
        <translation>绝密须逐件审批，不能按范围。</translation>
    </message>
    <message>
        <source>A slip by scope names a series, years or what it is about.</source>
        <translation>按范围的审批单要写明系列、年度或内容。</translation>
    </message>
    <message>
        <source>Slip {0} does not cover it: {1}.</source>
        <translation>按范围的审批单 {0} 不含这一件：{1}。</translation>
    </message>
    <message>
        <source>Box {0} holds another series.</source>
        <translation>{0} 盒装的是另一系列。</translation>
    </message>
    <message>
        <source>Our unit may classify up to {0} only.</source>
        <translation>本单位最高只能定到{0}。</translation>
    </message>
    <message>
        <source>Something stands, waits or belongs here; two keepers open this place until it is empty.</source>
        <translation>这里还有在架、暂放或归位到此的；空了才能去掉双人共管。</translation>
    </message>
    <message>
        <source>This cannot be part of that place: it is no such kind of part, or that place is divided otherwise.</source>
        <translation>不能挂到那里：种类不对，或那里的划分不同。</translation>
    </message>
    <message>
        <source>Its pages were not counted on return, or differed; clear that up before it goes on the shelf.</source>
        <translation>归还时页数未清点或不符，核清以后才能上架。</translation>
    </message>
    <message>
        <source>Code and bars need 38 × 21 mm, upright along a spine 18 × 100 mm; this label is smaller.</source>
        <translation>档号和条码至少要 38 × 21 毫米，竖贴脊背的至少要 18 × 100 毫米；这种标签太小。</translation>
    </message>
    <message>
        <source>Labels side by side overlap by {0} mm; the pitch across is too small or the label too wide.</source>
        <translation>左右两枚标签重叠 {0} 毫米：横向间距小了，或标签宽了。</translation>
    </message>
    <message>
        <source>Labels below each other overlap by {0} mm; the pitch down is too small or the label too tall.</source>
        <translation>上下两枚标签重叠 {0} 毫米：纵向间距小了，或标签高了。</translation>
    </message>
    <message>
        <source>The last column lies {0} mm beyond the right edge of the page (210 mm).</source>
        <translation>最后一列超出纸的右边（210 毫米）{0} 毫米。</translation>
    </message>
    <message>
        <source>The last row lies {0} mm beyond the lower edge of the page (297 mm).</source>
        <translation>最后一行超出纸的下边（297 毫米）{0} 毫米。</translation>
    </message>
    <message>
        <source>The labels are {0} mm wider than the paper they stick on.</source>
        <translation>标签比底纸宽出 {0} 毫米。</translation>
    </message>
    <message>
        <source>This label is not of that run; scan the one that was just printed.</source>
        <translation>这枚标签不是那一批的；请扫刚打出来的。</translation>
    </message>
    <message>
        <source>It lies in transport case {0}.</source>
        <translation>它在周转箱 {0} 内。</translation>
    </message>
    <message>
        <source>It lies in a transport case.</source>
        <translation>它在周转箱内。</translation>
    </message>
    <message>
        <source>{0} may not travel in a case for {1} at most.</source>
        <translation>{0}不能装入最高{1}的周转箱。</translation>
    </message>
    <message>
        <source>It lies in no transport case by itself.</source>
        <translation>它没有单独装在周转箱内。</translation>
    </message>
    <message>
        <source>It belongs in a box; the box is packed with all that it holds.</source>
        <translation>它属于一个档案盒；装箱时整盒装入。</translation>
    </message>
    <message>
        <source>Top secret travels in a case of its own, never beside anything else.</source>
        <translation>绝密件单独装箱，不与其他件同箱。</translation>
    </message>
    <message>
        <source>Nothing lies in this case that could be sealed.</source>
        <translation>这个周转箱是空的，无可加封。</translation>
    </message>
    <message>
        <source>The case is under its seal; nothing goes in or out.</source>
        <translation>周转箱已加封，不能放入或取出。</translation>
    </message>
    <message>
        <source>The case is under no seal; only a sealed one travels.</source>
        <translation>周转箱未加封；加封后方可起运、到达、启封。</translation>
    </message>
    <message>
        <source>The case is still on the way by the register.</source>
        <translation>按登记，这个周转箱还在途中。</translation>
    </message>
    <message>
        <source>The case is being unpacked; nothing new goes in before it is empty.</source>
        <translation>周转箱正在开箱归位，清空之前不能再装入。</translation>
    </message>
    <message>
        <source>This is no number of a seal: 3 to 24 letters, digits or signs - / _.</source>
        <translation>这不是封签号：应为 3 至 24 位字母、数字或 - / _。</translation>
    </message>
    <message>
        <source>This seal was on a case before; each is used once.</source>
        <translation>这个封签号用过；每枚封签只用一次。</translation>
    </message>
    <message>
        <source>A seal over confidential papers is put on and taken off by two persons.</source>
        <translation>箱内有机密件(或密级待核)，加封、启封须两人在场。</translation>
    </message>
    <message>
        <source>Sheet {0} was declared spoiled; nothing is entered from it.</source>
        <translation>登记单 {0} 已作废，不能补录。</translation>
    </message>
    <message>
        <source>The paper tells of a day on which this carrier was not in this register yet.</source>
        <translation>纸上的日期早于本件登记入册的那一天。</translation>
    </message>
    <message>
        <source>A countersigned form counts for a quarter of an hour on its own day, for the keeper who filed it.</source>
        <translation>会签单只在签字当天、自首次使用起一刻钟内、对登记它的保管员有效。</translation>
    </message>
    <message>
        <source>This form number was used before; each act has a form of its own.</source>
        <translation>这个单号用过；一事一单。</translation>
    </message>
    <message>
        <source>This form was signed for another opening; this one needs a form of its own.</source>
        <translation>这张单签的是另一处；这一处要另签一张。</translation>
    </message>
    <message>
        <source>Nobody of this name is known here: no keeper, leader or reader in force.</source>
        <translation>本室没有这个人：在用的账号、领导、利用者里都查不到。</translation>
    </message>
    <message>
        <source>Sheet {0} is of the reading room: what was read there is no loan.</source>
        <translation>登记单 {0} 是阅览室的，室内查阅不算借出。</translation>
    </message>
    <message>
        <source>Two count; name a second person who is not yourself.</source>
        <translation>清点须两人；填写你以外的第二人。</translation>
    </message>
    <message>
        <source>Nothing belongs to this scope.</source>
        <translation>这个范围里没有可清点的。</translation>
    </message>
    <message>
        <source>Count {0} goes on over the same shelves.</source>
        <translation>清点 {0} 正在点这些架层。</translation>
    </message>
    <message>
        <source>The scanning of this count is over.</source>
        <translation>这次清点的扫描已结束。</translation>
    </message>
    <message>
        <source>The count is signed, and nothing of it changes any more.</source>
        <translation>清点报告已签字，不再改动。</translation>
    </message>
    <message>
        <source>Things are still scanned; discrepancies come after.</source>
        <translation>还在扫描；差异在扫描结束后处理。</translation>
    </message>
    <message>
        <source>No shelf was scanned yet.</source>
        <translation>还没有扫架层。</translation>
    </message>
    <message>
        <source>This shelf does not belong to the count.</source>
        <translation>这一层不在本次清点范围。</translation>
    </message>
    <message>
        <source>The count has found nothing of this kind about it.</source>
        <translation>本次清点没有这一条差异。</translation>
    </message>
    <message>
        <source>Nothing is lost before two have looked for it.</source>
        <translation>未经两人复查，不得定为下落不明。</translation>
    </message>
    <message>
        <source>This is settled by two; the second person is missing.</source>
        <translation>须两人处理；缺第二人。</translation>
    </message>
    <message>
        <source>Nobody signs who keeps these things or counted them.</source>
        <translation>保管人和清点人不能签这份报告。</translation>
    </message>
    <message>
        <source>{0} grave discrepancies on classified things are neither cleared up nor reported.</source>
        <translation>有 {0} 条涉密重大差异既未查清也未上报。</translation>
    </message>
    <message>
        <source>Signed by {1}; for this level and way {0} or above must let it.</source>
        <translation>签批的是{1}；这个密级这样用，要{0}以上批准。</translation>
    </message>
    <message>
        <source>{0} are let on this form, and {1} may still be made.</source>
        <translation>这张表批准 {0} 份，还可以制 {1} 份。</translation>
    </message>
    <message>
        <source>Top secret is copied only with the consent of the unit that classified it, or of its superior.</source>
        <translation>绝密的，要有原定密机关、单位或者其上级机关同意才能复制。</translation>
    </message>
    <message>
        <source>The form is of {0}; that is too long ago.</source>
        <translation>审批表是 {0} 签的，已过有效期。</translation>
    </message>
    <message>
        <source>Excerpts stand in a registered notebook and shots on a known card; its number is missing.</source>
        <translation>摘录写在登记的保密本上，拍照存在登记的卡里；没有写编号。</translation>
    </message>
    <message>
        <source>This copy was filed or destroyed already.</source>
        <translation>这份复制件已经归档或销毁。</translation>
    </message>
    <message>
        <source>The original is not in the room.</source>
        <translation>原件不在室里。</translation>
    </message>
    <message>
        <source>On form {0} the leader struck this line.</source>
        <translation>审批单 {0} 上，领导划掉了这一件。</translation>
    </message>
    <message>
        <source>The leader let it go until {0} and no longer.</source>
        <translation>领导只批到 {0}。</translation>
    </message>
    <message>
        <source>It went out on this line of form {0} already; what was let stays as it was.</source>
        <translation>这一件已凭审批单 {0} 借出，这一行不再改。</translation>
    </message>
    <message>
        <source>On form {0} the leader let it be read in the room only, not taken out.</source>
        <translation>审批单 {0} 上，领导只批室内阅览，不批借出。</translation>
    </message>
    <message>
        <source>Something of the folder is not in the room.</source>
        <translation>传阅夹里有件不在室里。</translation>
    </message>
    <message>
        <source>{0} of {1} pieces of the folder were scanned back.</source>
        <translation>传阅夹 {1} 件，只扫回 {0} 件。</translation>
    </message>
    <message>
        <source>{0} pieces were counted, and {1} belong in the folder.</source>
        <translation>清点 {0} 件，传阅夹应有 {1} 件。</translation>
    </message>
    <message>
        <source>A sheet has from 1 to {0} readers.</source>
        <translation>一张传阅单 1 到 {0} 人。</translation>
    </message>
    <message>
        <source>This sheet, or this reader on it, is done with.</source>
        <translation>这张传阅单，或这位阅文人，已经办结。</translation>
    </message>
    <message>
        <source>The folder is with a reader; it comes back to the room before anybody else gets it.</source>
        <translation>传阅夹在一位阅文人手中；先退回档案室，才能送下一位。</translation>
    </message>
    <message>
        <source>Somebody else signed; the reader signs the full name.</source>
        <translation>签名不是这位阅文人；要签全称。</translation>
    </message>
    <message>
        <source>Full name and time of the reader are missing on the sheet.</source>
        <translation>传阅单上没有阅文人的全称和时间。</translation>
    </message>
    <message>
        <source>It lies in the folder of another open sheet.</source>
        <translation>它在另一张没办结的传阅单里。</translation>
    </message>
    <message>
        <source>By the matrix of approvals this level is never copied so.</source>
        <translation>按审批权限，这个密级不能这样复制。</translation>
    </message>
    <message>
        <source>{0}: no slip lets this reader read it here; the {1} has to sign.</source>
        <translation>{0}：没有准许此人在室查阅它的审批单，须由{1}签批。</translation>
    </message>
    <message>
        <source>There is a seat {0} already.</source>
        <translation>已有 {0} 号座位。</translation>
    </message>
    <message>
        <source>Nobody sits on seat {0} any more.</source>
        <translation>{0} 号座位已停用。</translation>
    </message>
    <message>
        <source>Somebody sits on seat {0}.</source>
        <translation>{0} 号座位有人。</translation>
    </message>
    <message>
        <source>{0} is not read on seat {1}; it is for {2} at most.</source>
        <translation>{0}件不得在 {1} 号座阅览，该座最高为{2}。</translation>
    </message>
    <message>
        <source>No seat of the right zone is free for {0}.</source>
        <translation>没有可阅{0}件的空座。</translation>
    </message>
    <message>
        <source>This reader sits on seat {0} already.</source>
        <translation>此人已坐在 {0} 号座。</translation>
    </message>
    <message>
        <source>This reader has left; the visit is over.</source>
        <translation>此人已离开，这次查阅已结束。</translation>
    </message>
    <message>
        <source>The slip is another reader&apos;s.</source>
        <translation>审批单是别人的。</translation>
    </message>
    <message>
        <source>The reader is away; nothing is laid at an empty seat.</source>
        <translation>利用者暂离，不往空座送件。</translation>
    </message>
    <message>
        <source>So much lies on the table as the room allows ({0}); something comes back first.</source>
        <translation>桌上已达本室上限（{0} 件），先收回再送。</translation>
    </message>
    <message>
        <source>Secrets lie on the table; they never lie at an empty seat.</source>
        <translation>桌上有涉密件，人离座时不得留在桌上。</translation>
    </message>
    <message>
        <source>{0} are not back; nobody leaves before everything is checked.</source>
        <translation>还有 {0} 件未收回核对，收清前不得离开。</translation>
    </message>
    <message>
        <source>Two look for it, and a leader is told: somebody else than you and the reader.</source>
        <translation>须两人复查并告知领导；同查人不能是你本人或利用者。</translation>
    </message>
    <message>
        <source>{0}: by the settings of this room nobody reads it here.</source>
        <translation>{0}：按本室设置，任何人都不得在室查阅。</translation>
    </message>
    <message>
        <source>This is held as {0}, and the medium may hold {1} at most.</source>
        <translation>这份按{0}管理，该介质最高只能存{1}。</translation>
    </message>
    <message>
        <source>No medium with this number is registered.</source>
        <translation>没有登记这个编号的介质。</translation>
    </message>
    <message>
        <source>What held secrets is never used for a lower level; out of use, it is destroyed.</source>
        <translation>存过涉密信息的不能降低密级使用；不再使用的应当销毁。</translation>
    </message>
    <message>
        <source>It is out of use by the register.</source>
        <translation>登记簿上已停用。</translation>
    </message>
    <message>
        <source>Somebody has it by the register; it must come back first.</source>
        <translation>登记簿上有人在用，先归还。</translation>
    </message>
    <message>
        <source>A repair is watched on the spot; say by whom.</source>
        <translation>维修要有人现场监督，写明监修人。</translation>
    </message>
    <message>
        <source>Say where and how it was destroyed.</source>
        <translation>写明在哪里、怎样销毁。</translation>
    </message>
    <message>
        <source>Write down from whom it came.</source>
        <translation>请填来文机关。</translation>
    </message>
    <message>
        <source>Somebody signs for it; write down who.</source>
        <translation>须有人签收，请填签收人。</translation>
    </message>
    <message>
        <source>What came in is counted; write down how many copies.</source>
        <translation>收到的要清点，请填实收份数。</translation>
    </message>
    <message>
        <source>It came before the last line of this year&apos;s book; a note says why it is entered only now.</source>
        <translation>收文日期早于本年本簿最后一行，请在“补登说明”里写明为何现在才登记。</translation>
    </message>
    <message>
        <source>Count and list differ; write the difference and who delivered it, both sign.</source>
        <translation>实收与清单不符，请写明差异和送件人，双方签字。</translation>
    </message>
    <message>
        <source>An unopened packet shows its envelope only; title, copies and copy numbers stay empty.</source>
        <translation>未拆封件只登信封上的内容，标题、份数、份号留空。</translation>
    </message>
    <message>
        <source>An unopened packet has an addressee; write down who.</source>
        <translation>未拆封件须有收件人，请填写。</translation>
    </message>
    <message>
        <source>For the addressee&apos;s eyes only: nobody else signs for it.</source>
        <translation>亲启件只能由收件人本人签收。</translation>
    </message>
    <message>
        <source>The number stays in the book; write down why it is void.</source>
        <translation>收文号保留在簿中，请写明作废原因。</translation>
    </message>
    <message>
        <source>This line is a record already; arrange that instead.</source>
        <translation>这一行已经归卷立档，请在档案整理里办。</translation>
    </message>
    <message>
        <source>This line is void; nothing is filed from it.</source>
        <translation>这一行已作废，不能归卷。</translation>
    </message>
    <message>
        <source>The packet is unopened still; it is handed over first.</source>
        <translation>这一件还没拆封移交，先移交。</translation>
    </message>
    <message>
        <source>It came in as {0}; only whoever classified it may lower that.</source>
        <translation>收文时是{0}，只有原定密机关才能降低密级。</translation>
    </message>
    <message>
        <source>This book was counted and signed; nothing in it changes.</source>
        <translation>这一簿已清点签字结账，不再改动。</translation>
    </message>
    <message>
        <source>A book is closed when its year is over.</source>
        <translation>年度过完才能结账。</translation>
    </message>
    <message>
        <source>The register has {0} lines; count the book once more.</source>
        <translation>登记簿里有 {0} 行，请重新清点。</translation>
    </message>
    <message>
        <source>Somebody else than the keeper looks at the count and signs; write down who.</source>
        <translation>结账要由登记人以外的一人核对签字，请写明。</translation>
    </message>
    <message>
        <source>Who hands over, who takes over and, for a post, who watches are different people; write down all.</source>
        <translation>移交人、接收人和岗位交接的监交人要是不同的人，请写全。</translation>
    </message>
    <message>
        <source>The register has other figures by now, or one was not counted; begin the handover again.</source>
        <translation>登记簿的数已变，或有一项没有清点，请重新造单。</translation>
    </message>
    <message>
        <source>What was counted differs from the register; write down why.</source>
        <translation>实点数与登记簿不符，请写明差异。</translation>
    </message>
    <message>
        <source>{0} things are still out; they come back first.</source>
        <translation>还有 {0} 项没有退还，先退还。</translation>
    </message>
    <message>
        <source>Somebody of the unit answers for it, not the person; write down who.</source>
        <translation>要由本单位联系人负责，不能是本人，请写明。</translation>
    </message>
    <message>
        <source>The person cannot sign; the contact writes down why.</source>
        <translation>本人不能签字，请联系人写明原因。</translation>
    </message>
    <message>
        <source>Signed by {1}; to let this level be carried outside takes {0} or above.</source>
        <translation>批准人是{1}；这个密级携带外出要{0}以上批准。</translation>
    </message>
    <message>
        <source>{0}: its day of return stands on that form and is not moved at the desk.</source>
        <translation>{0}：归还期限在那张单上，借还台不续借。</translation>
    </message>
    <message>
        <source>By the matrix of approvals this level is never carried outside.</source>
        <translation>按审批权限表，这个密级不得携带外出。</translation>
    </message>
    <message>
        <source>This case is packed for something else, or outside.</source>
        <translation>这只箱另有用途，或者带出未还。</translation>
    </message>
    <message>
        <source>Top secret goes in the hands of two; who goes with the bearer is not named.</source>
        <translation>绝密要两人同行；没有写同行人。</translation>
    </message>
    <message>
        <source>Nobody can have signed for it on that day.</source>
        <translation>签收日期不对：不会在那天签收。</translation>
    </message>
    <message>
        <source>Who signed for it there, and when, is missing.</source>
        <translation>缺签收人或签收日期。</translation>
    </message>
    <message>
        <source>Something of it is not in the room.</source>
        <translation>有件不在室内。</translation>
    </message>
    <message>
        <source>Secrets go by no ordinary post or parcel service.</source>
        <translation>涉密件不得普通邮寄、快递。</translation>
    </message>
    <message>
        <source>The number of the seal is missing.</source>
        <translation>缺封签号。</translation>
    </message>
    <message>
        <source>The way, and what protects it on the way, is not named.</source>
        <translation>没有写路线和安全措施。</translation>
    </message>
    <message>
        <source>Top secret never leaves the country.</source>
        <translation>绝密不得出境。</translation>
    </message>
    <message>
        <source>It is {0}: nothing of jimi or above goes out on a spoken word.</source>
        <translation>这件是{0}：机密以上不凭口头批准。</translation>
    </message>
    <message>
        <source>In this room spoken approvals are switched off.</source>
        <translation>本室没有启用口头批准。</translation>
    </message>
    <message>
        <source>Why it could not wait for a signature is missing.</source>
        <translation>没有写明为什么来不及签字。</translation>
    </message>
    <message>
        <source>Form {0} was let by a word and should have been signed by {1}.</source>
        <translation>审批单 {0} 是口头批准的，应在 {1} 前补签，逾期不再有效。</translation>
    </message>
    <message>
        <source>No signature is owed for this form.</source>
        <translation>这张审批单不需要补签。</translation>
    </message>
    <message>
        <source>Sheet {0} is for loans and returns: it has no column for who read in the room.</source>
        <translation>应急单 {0} 是借还用的，没有查阅各栏。</translation>
    </message>
    <message>
        <source>By this time the reader had not come in yet.</source>
        <translation>单子上的时间，他还没有入室。</translation>
    </message>
    <message>
        <source>At this time something still went to the table, or came back from it.</source>
        <translation>单子上的时间之后，还有件送阅或收回。</translation>
    </message>
    <message>
        <source>The leader has not typed the password.</source>
        <translation>领导还没有输口令。</translation>
    </message>
    <message>
        <source>The password is not that of the leader who approves; nobody approves for another.</source>
        <translation>口令不是这位领导本人的，不能代别人批准。</translation>
    </message>
    <message>
        <source>Only the principal head, while in office, takes it by office.</source>
        <translation>只有在任的单位主要负责人才能职务阅文。</translation>
    </message>
    <message>
        <source>{0} reads along and is cleared to {1} only; this is {2}.</source>
        <translation>同阅人{0}只到{1}，这一件是{2}。</translation>
    </message>
    <message>
        <source>This is no secret notebook.</source>
        <translation>这不是保密本。</translation>
    </message>
    <message>
        <source>Notebook {0} is still at the seat; its leaves are counted before anybody leaves.</source>
        <translation>保密本 {0} 还在座位上；清点收回才能离开。</translation>
    </message>
    <message>
        <source>The notebook is at a seat of the reading room; there its leaves are counted.</source>
        <translation>保密本在阅览座位上，要在那里清点收回。</translation>
    </message>
    <message>
        <source>No secret notebook of this number is registered; excerpts stand in a registered one.</source>
        <translation>没有登记过这个编号的保密本；摘录要写在登记过的保密本上。</translation>
    </message>
    <message>
        <source>A hold stands over it; until it is lifted nothing may be appraised or destroyed.</source>
        <translation>已列为暂停处置，解除以前不能鉴定或销毁。</translation>
    </message>
    <message>
        <source>Say why: a hold is placed and lifted with a reason.</source>
        <translation>请写明理由：暂停处置和解除都要有理由。</translation>
    </message>
    <message>
        <source>This hold was lifted before.</source>
        <translation>这项暂停处置已经解除。</translation>
    </message>
    <message>
        <source>System and security administrator restore a backup together; one of the posts is vacant.</source>
        <translation>还原要系统管理员和安全保密管理员一起办；其中一职空缺。</translation>
    </message>
    <message>
        <source>This is not the backup that the register knows.</source>
        <translation>这不是登记簿上的那份备份。</translation>
    </message>
    <message>
        <source>It is counted on another PC, and its file is not back.</source>
        <translation>它正在另一台电脑上清点，文件还没有带回。</translation>
    </message>
    <message>
        <source>This file is of no part that left here.</source>
        <translation>这不是从这里带出的那一份。</translation>
    </message>
    <message>
        <source>The times in the file lie outside its way there and back.</source>
        <translation>文件里的时间不在带出与带回之间。</translation>
    </message>
    <message>
        <source>The form was signed on {0}; that is too long ago.</source>
        <translation>审批单是 {0} 签的，已经过期。</translation>
    </message>
    <message>
        <source>This list came to its end already.</source>
        <translation>这张清退单已经办结。</translation>
    </message>
    <message>
        <source>{0} lines have no outcome yet.</source>
        <translation>还有 {0} 件没有清退结果。</translation>
    </message>
    <message>
        <source>The reason, or the number of the consent, is missing.</source>
        <translation>缺未退原因，或同意文号。</translation>
    </message>
    <message>
        <source>Who of the issuer took it is missing.</source>
        <translation>缺来文单位的接收人。</translation>
    </message>
    <message>
        <source>It is not to be set aside by this list.</source>
        <translation>这件不在这张清退单的待退之列。</translation>
    </message>
    <message>
        <source>It stands on another open list of what is called in.</source>
        <translation>这件在另一张未办结的清退单上。</translation>
    </message>
    <message>
        <source>What was looked into is read only by leave of {0} or above; who let it?</source>
        <translation>查看的件须{0}以上批准；是谁批的？</translation>
    </message>
    <message>
        <source>This enquiry is answered already.</source>
        <translation>这件代查已经答复过。</translation>
    </message>
    <message>
        <source>Nothing classified is told by telephone.</source>
        <translation>涉密内容不在电话里答复。</translation>
    </message>
    <message>
        <source>A second administrator signs this too, with the own password.</source>
        <translation>还须另一位管理员输入本人口令会签。</translation>
    </message>
    <message>
        <source>What lies on this medium is no checkpoint that an auditor of this room signed.</source>
        <translation>介质上的检查点不是本库审计管理员签的。</translation>
    </message>
    <message>
        <source>This journal does not go on from your last checkpoint: it was rewritten, or an older one put back.</source>
        <translation>日志接不上您上次签的检查点：被改写过，或者换回了旧的。</translation>
    </message>
    <message>
        <source>Signed by {1}; this level is destroyed by the word of {0} or above.</source>
        <translation>签字人为{1}；该密级须{0}以上批准销毁。</translation>
    </message>
    <message>
        <source>By the matrix of approvals {0} is never destroyed.</source>
        <translation>按审批权限表，{0}不得销毁。</translation>
    </message>
    <message>
        <source>An appraisal is made by two at least.</source>
        <translation>鉴定至少要两人。</translation>
    </message>
    <message>
        <source>{0} stands on a list of destruction, or was struck from this one.</source>
        <translation>{0} 已在销毁清册上，或曾从本册划去。</translation>
    </message>
    <message>
        <source>{0} is not in the room.</source>
        <translation>{0} 不在库。</translation>
    </message>
    <message>
        <source>Top secret is destroyed by the designated unit, never in the own machine.</source>
        <translation>绝密只送指定单位销毁，不得自行销毁。</translation>
    </message>
    <message>
        <source>Only small amounts are destroyed in the own machine: {0} pieces at most.</source>
        <translation>自行销毁只限少量：最多 {0} 件。</translation>
    </message>
    <message>
        <source>This list came to its end.</source>
        <translation>本清册已经办结。</translation>
    </message>
    <message>
        <source>The pieces are under escort; the list stays as it is.</source>
        <translation>正在押运，清册不得改动。</translation>
    </message>
    <message>
        <source>The code is not that of the list as it is now; the signature is for another list.</source>
        <translation>校验码与现行清册不符，签的不是这份清册。</translation>
    </message>
    <message>
        <source>Who asked for the destruction or made the list does not approve it.</source>
        <translation>提请人、造册人不得批准。</translation>
    </message>
    <message>
        <source>The approval counted until {0} only.</source>
        <translation>审批有效期到 {0} 为止。</translation>
    </message>
    <message>
        <source>Every line is struck: nothing is left to approve.</source>
        <translation>条目全部划去，没有可批准的。</translation>
    </message>
    <message>
        <source>Who asked for the destruction does not stand by as the second person.</source>
        <translation>提请人不得作第二人。</translation>
    </message>
    <message>
        <source>No signature stands under this list as it is now; every change makes it void.</source>
        <translation>现行清册没有有效签字；清册一改，签字即作废。</translation>
    </message>
    <message>
        <source>Nothing may be done before {0}.</source>
        <translation>{0} 之前不得办理。</translation>
    </message>
    <message>
        <source>This is not on the approved list. Take it out, and keep it.</source>
        <translation>不在已批准的清册上。请取出，留存。</translation>
    </message>
    <message>
        <source>{0} is no longer as the signed list describes it.</source>
        <translation>{0} 与签字清册所列不再一致。</translation>
    </message>
    <message>
        <source>{0} of {1} pieces are set aside; all of them go, or none.</source>
        <translation>已下架 {0}／{1} 件；要走全走，缺一不走。</translation>
    </message>
    <message>
        <source>Two escorts at least go with it.</source>
        <translation>押运至少两人。</translation>
    </message>
    <message>
        <source>{0} bags and {1} seals: every bag has a seal of its own.</source>
        <translation>{0} 袋、{1} 个封签：一袋一签。</translation>
    </message>
    <message>
        <source>{0} bags arrived of {1}, or a seal is broken: nothing is destroyed.</source>
        <translation>到场 {0} 袋，应为 {1} 袋，或封签破损：不得销毁。</translation>
    </message>
    <message>
        <source>The pieces are not at the machine yet.</source>
        <translation>还没有到销毁现场。</translation>
    </message>
    <message>
        <source>{0} of {1} pieces were scanned at the machine.</source>
        <translation>机前只扫了 {0}／{1} 件。</translation>
    </message>
    <message>
        <source>Two supervisors at least see it destroyed.</source>
        <translation>监销至少两人。</translation>
    </message>
    <message>
        <source>Who asked for it, made the list or approved it does not supervise it.</source>
        <translation>提请人、造册人、批准人不得监销。</translation>
    </message>
    <message>
        <source>The name of the designated unit and the number of its receipt are missing.</source>
        <translation>缺指定单位名称或回执号。</translation>
    </message>
    <message>
        <source>The own machine is a registered device in use; its number is missing.</source>
        <translation>自行销毁须用登记在册、在用的设备；缺设备编号。</translation>
    </message>
    <message>
        <source>It is set aside for destruction and goes nowhere else.</source>
        <translation>已下架待销毁，不得作他用。</translation>
    </message>
    <message>
        <source>It is here; nobody needs to wait for it.</source>
        <translation>这件在室内，不用预约。</translation>
    </message>
    <message>
        <source>This reader waits for it already.</source>
        <translation>他已经预约了这件。</translation>
    </message>
    <message>
        <source>{0} is called in: it goes back to who issued it, and is not destroyed here.</source>
        <translation>{0} 应清退：退回原制发单位，不得自行销毁。</translation>
    </message>
    <message>
        <source>The decision does not do to this record what it is called; compare level and term.</source>
        <translation>决定的种类和密级、期限对不上，请核对。</translation>
    </message>
    <message>
        <source>The ground of a secrecy decision is named.</source>
        <translation>定密、解密或变更要写明依据。</translation>
    </message>
    <message>
        <source>Say who proposed it and which classifier decided.</source>
        <translation>请写明承办人和定密责任人。</translation>
    </message>
    <message>
        <source>Who proposes a decision does not take it as well.</source>
        <translation>承办人和定密责任人不能是同一人。</translation>
    </message>
    <message>
        <source>The term had run out on {0}; an extension is decided before.</source>
        <translation>保密期限已于 {0} 期满，延长应当在期满以前决定。</translation>
    </message>
    <message>
        <source>Nobody goes in alone: a keeper who is somebody else goes.</source>
        <translation>不能一个人进库，要有另外的保管员陪同。</translation>
    </message>
    <message>
        <source>This person is in the repository already.</source>
        <translation>此人已经在库里。</translation>
    </message>
    <message>
        <source>This person came out already.</source>
        <translation>此人已经离开。</translation>
    </message>
    <message>
        <source>Nobody&apos;s card was scanned yet.</source>
        <translation>还没有扫持有人的证。</translation>
    </message>
    <message>
        <source>This person is not asked in this count.</source>
        <translation>此人不在本次清点之列。</translation>
    </message>
    <message>
        <source>{0} shelves or holders were not counted.</source>
        <translation>还有 {0} 个架层或持有人未清。</translation>
    </message>
    <message>
        <source>The law takes by two officers; name and card number of both are needed.</source>
        <translation>依法调取须有两名办案人员，姓名和证件号都要登记。</translation>
    </message>
    <message>
        <source>What leaves for an open time, two keepers hand over; the second one is missing.</source>
        <translation>没有归还期限的交出，须由两名保管员办理；缺第二保管员。</translation>
    </message>
    <message>
        <source>The document by which it is kept there is not named.</source>
        <translation>没有写明对方留存的文书号。</translation>
    </message>
    <message>
        <source>Both have signed this list; nothing more comes by it.</source>
        <translation>这份清单双方已签字，不能再接收。</translation>
    </message>
    <message>
        <source>The deed is signed by both sides; write down who.</source>
        <translation>交接文据要双方签字，写明签字人。</translation>
    </message>
    <message>
        <source>It stood on a shelf here before; it is in stock already.</source>
        <translation>已在库，本来就有架位。</translation>
    </message>
    <message>
        <source>By the signed list of its unit it never came.</source>
        <translation>移交清单签了字，这一件没有到。</translation>
    </message>
    <message>
        <source>It stands on another list of what is handed over.</source>
        <translation>在另一份移交清单上。</translation>
    </message>
    <message>
        <source>It is being taken over: it goes to no shelf and no reader before both have signed.</source>
        <translation>正在接收：双方签字以前不上架、不借出。</translation>
    </message>
    <message>
        <source>A line of the schedule names its article.</source>
        <translation>保管期限表的每一行都要写明依据。</translation>
    </message>
    <message>
        <source>One act holds {0} records at most.</source>
        <translation>一份文书最多 {0} 件。</translation>
    </message>
    <message>
        <source>{0} of these records cannot be decided on so, the first is {1}; nothing was entered.</source>
        <translation>其中 {0} 件不能这样办，第一件是 {1}；一件也没有登记。</translation>
    </message>
    <message>
        <source>The level is disputed; it is not changed until settled.</source>
        <translation>密级有争议，解决以前不变更。</translation>
    </message>
    <message>
        <source>The level of this record is disputed already.</source>
        <translation>这一件已登记争议。</translation>
    </message>
    <message>
        <source>This dispute is settled already.</source>
        <translation>这项争议已经结束。</translation>
    </message>
    <message>
        <source>This notice was signed for already.</source>
        <translation>这份通知已登记送达。</translation>
    </message>
    <message>
        <source>This paper is marked anew already.</source>
        <translation>这一件的标志已更改。</translation>
    </message>
    <message>
        <source>An open incident tells already that it is missing.</source>
        <translation>已有未结的事件写明这件下落不明。</translation>
    </message>
    <message>
        <source>No incident tells that it is missing.</source>
        <translation>没有事件写明这件下落不明。</translation>
    </message>
    <message>
        <source>This incident is closed.</source>
        <translation>这起事件已结案。</translation>
    </message>
    <message>
        <source>It was reported already: one incident, one report.</source>
        <translation>已经报告过：一事一报。</translation>
    </message>
    <message>
        <source>The report has seven items; some of them are empty.</source>
        <translation>报告要写七项，还有没填的。</translation>
    </message>
    <message>
        <source>It is not reported yet.</source>
        <translation>还没有报告。</translation>
    </message>
    <message>
        <source>Its result was reported already.</source>
        <translation>结果已经报告过。</translation>
    </message>
    <message>
        <source>Its result is not reported yet.</source>
        <translation>结果还没有报告。</translation>
    </message>
    <message>
        <source>The incident is not closed yet.</source>
        <translation>事件还没有结案。</translation>
    </message>
    <message>
        <source>It is not missing: it was found, or written off.</source>
        <translation>这件没有下落不明：已查获或已注销。</translation>
    </message>
</context>
<context>
    <name>ReasonCards</name>
    <message>
        <source>Please look once more</source>
        <translation>请再看一眼</translation>
    </message>
    <message>
        <source>It may be done with one of these reasons</source>
        <translation>选一条理由，就可以办</translation>
    </message>
    <message>
        <source>Digit or command barcode</source>
        <translation>按数字键或扫命令条码</translation>
    </message>
    <message>
        <source>Rule {0}</source>
        <translation>规则 {0}</translation>
    </message>
    <message>
        <source>Esc: count again</source>
        <translation>Esc：重新点页</translation>
    </message>
    <message>
        <source>Esc: leave it, nothing is done</source>
        <translation>Esc：不办这一件</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>A day, such as 2026-11-21.</source>
        <translation>请填日期，如 2026-11-21。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>收法</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来文机关</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Secrecy term</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Copies on the list</source>
        <translation>清单份数</translation>
    </message>
    <message>
        <source>Copies counted</source>
        <translation>实收份数</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送件人</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where count and list differ; both sign.</source>
        <translation>实收与清单不符时写，双方签字。</translation>
    </message>
    <message>
        <source>Note on a late entry</source>
        <translation>补登说明</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Unopened, for {0}</source>
        <translation>未拆封，{0}收</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>收文号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来文机关</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Count differs</source>
        <translation>数目不符</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归卷</translation>
    </message>
    <message>
        <source>Ordinary documents</source>
        <translation>普通件</translation>
    </message>
    <message>
        <source>Classified documents</source>
        <translation>密件</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>收法</translation>
    </message>
    <message>
        <source>Secrecy term</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送件人</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补登说明</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>归入卷号</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归卷日期</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>载体件数</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Incoming book</source>
        <translation>收文登记簿</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>to hand over only</source>
        <translation>只看待移交</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>file</source>
        <translation>归卷登记</translation>
    </message>
    <message>
        <source>close a year</source>
        <translation>年终结账</translation>
    </message>
    <message>
        <source>show the record</source>
        <translation>看档案</translation>
    </message>
    <message>
        <source>print the book</source>
        <translation>打印登记簿</translation>
    </message>
    <message>
        <source>archives taken over</source>
        <translation>接收档案</translation>
    </message>
</context>
<context>
    <name>ReceiptsRegister</name>
    <message>
        <source>Receive</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>还没有收文。</translation>
    </message>
    <message>
        <source>Number, day, sender or title</source>
        <translation>收文号、日期、来文机关或标题</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>{0}: {1} lines, {2} to hand over</source>
        <translation>{0}：{1} 行，{2} 件待移交</translation>
    </message>
    <message>
        <source>Receive a document</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Hand over {0}</source>
        <translation>移交 {0}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Void {0}</source>
        <translation>作废 {0}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>{0}: write the number on the document.</source>
        <translation>{0}：请把收文号写在文件上。</translation>
    </message>
    <message>
        <source>{0} is closed with {1} lines; Ctrl+P prints it to be signed.</source>
        <translation>{0} 年登记簿已结账，共 {1} 行；按 Ctrl+P 打印签字。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归卷登记</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>看档案</translation>
    </message>
    <message>
        <source>Every book of a year that is over is closed.</source>
        <translation>往年的登记簿都已结账。</translation>
    </message>
    <message>
        <source>Close a book</source>
        <translation>年终结账</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Series</source>
        <translation>档号系列</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Secrecy term</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Items inside</source>
        <translation>卷内件数</translation>
    </message>
    <message>
        <source>Discs</source>
        <translation>随卷光盘</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Classifying unit</source>
        <translation>定密机关</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>获知日期</translation>
    </message>
    <message>
        <source>Scope of knowledge</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>Distribution and copying</source>
        <translation>发放范围与翻印</translation>
    </message>
    <message>
        <source>Made from (reference code)</source>
        <translation>派生自（档号）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Provision that allows the longer term</source>
        <translation>超过最长期限的特别规定</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Notice of the classifying unit, no.</source>
        <translation>定密机关通知文号</translation>
    </message>
    <message>
        <source>Notice of</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>↓ shows what was said before</source>
        <translation>按 ↓ 选以前填过的</translation>
    </message>
    <message>
        <source>A date like 2019-08-21, 201908 or [1991].</source>
        <translation>写成 2019-08-21、201908 或 [1991]。</translation>
    </message>
    <message>
        <source>A day like 2019-08-21.</source>
        <translation>写成 2019-08-21。</translation>
    </message>
    <message>
        <source>From 1 on; empty is to be checked.</source>
        <translation>从 1 起；空着就是待核。</translation>
    </message>
    <message>
        <source>{0} copy numbers.</source>
        <translation>份号是 {0} 个。</translation>
    </message>
    <message>
        <source>Above this PC or your clearance: only a stub is kept.</source>
        <translation>高于本机或您的知悉范围，只录存根。</translation>
    </message>
    <message>
        <source>A range like 000616-000618, at most 999 copies.</source>
        <translation>写成 000616-000618，一次最多 999 份。</translation>
    </message>
    <message>
        <source>Page no.</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Like 12 or 1-12.</source>
        <translation>如 12 或 1-12。</translation>
    </message>
    <message>
        <source>as in the incoming book</source>
        <translation>照收文登记簿</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>附件：{0}</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>File</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>件</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a record; what is known of it stands here.</source>
        <translation>选一件档案，详情显示在这里。</translation>
    </message>
    <message>
        <source>Where is it now</source>
        <translation>现在在哪</translation>
    </message>
    <message>
        <source>told once it is opened</source>
        <translation>打开后可见</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>分在几处</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Secrecy term</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Belongs in</source>
        <translation>应在</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>还没有架位</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the longest of its level</source>
        <translation>本密级最长期限</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Carrier {0}</source>
        <translation>第 {0} 件</translation>
    </message>
    <message>
        <source>Belongs in {0}</source>
        <translation>应在 {0}</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>标签 {0}</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>定密机关</translation>
    </message>
    <message>
        <source>May know</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发放范围</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>派生自</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>{0} listed of {1}</source>
        <translation>已列 {0} 件，共 {1} 件</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 件</translation>
    </message>
    <message>
        <source>None listed yet; F8 lists them.</source>
        <translation>还没有目录，按 F8 登记。</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>单独存放</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>光盘</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>份号 {0}</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>pages to be checked</source>
        <translation>页数待核</translation>
    </message>
    <message>
        <source>by the list: {0}</source>
        <translation>清单所载：{0}</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation>{0}，至 {1}</translation>
    </message>
    <message>
        <source>bound in its file</source>
        <translation>订在卷内</translation>
    </message>
    <message>
        <source>Inner items</source>
        <translation>卷内文件目录</translation>
    </message>
    <message>
        <source>In its file</source>
        <translation>卷内</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>第{0}页</translation>
    </message>
    <message>
        <source>Also known as {0}</source>
        <translation>另有条码 {0}</translation>
    </message>
    <message>
        <source>Bound in {0}</source>
        <translation>装订在 {0} 卷内</translation>
    </message>
    <message>
        <source>Opening act</source>
        <translation>期初建账</translation>
    </message>
    <message>
        <source>To the record</source>
        <translation>回到详情</translation>
    </message>
    <message>
        <source>{0} by the schedule</source>
        <translation>{0}（依期限表）</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>System administrator: new password</source>
        <translation>系统管理员新口令</translation>
    </message>
    <message>
        <source>Security administrator: new password</source>
        <translation>安全保密管理员新口令</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Why the sheets are opened</source>
        <translation>拆封原因</translation>
    </message>
    <message>
        <source>Missing.</source>
        <translation>未填。</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Set the passwords</source>
        <translation>设新口令</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>回到解锁页</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{0} and {1} have new passwords. These sheets are used up: make new ones, and change the data key.</source>
        <translation>{0}、{1} 已有新口令。这组恢复单已作废：请另做一组，并更换数据密钥。</translation>
    </message>
    <message>
        <source>For when every password is lost. Open two of the three envelopes, both administrators being there; each types an own new password. The opening is an entry of the journal that both sign.</source>
        <translation>口令都忘了时用。两名管理员都到场，拆开三个信封中的两个，各设本人新口令。拆封记一条两人签名的日志。</translation>
    </message>
    <message>
        <source>Recover access by two sheets</source>
        <translation>凭两张恢复单重开</translation>
    </message>
</context>
<context>
    <name>RefusalCards</name>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>合规的下一步</translation>
    </message>
    <message>
        <source>Key or command barcode</source>
        <translation>按键或扫命令条码</translation>
    </message>
    <message>
        <source>Rule {0}</source>
        <translation>规则 {0}</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>依据：{0}</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Entered; journal entry {0}.</source>
        <translation>已登记，日志第 {0} 条。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Loan entered late</source>
        <translation>补录借出</translation>
    </message>
    <message>
        <source>Return entered late</source>
        <translation>补录归还</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Renewed until</source>
        <translation>续借至</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>{0} out</source>
        <translation>借出 {0} 页</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>{0}, sheet {1}</source>
        <translation>{0}&#x3000;单号 {1}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>renewed {0} times</source>
        <translation>续借 {0} 次</translation>
    </message>
    <message>
        <source>fetched by {0}</source>
        <translation>{0} 代领</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>进出时间</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>核对证件</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>寄存号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>查阅目的</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>利用效果</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Looked for it</source>
        <translation>同查人</translation>
    </message>
    <message>
        <source>Leader told</source>
        <translation>已告知的领导</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>查阅的件</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 件</translation>
    </message>
    <message>
        <source>{0}, {1} pages; not back</source>
        <translation>{0} 送出，{1} 页；未收回</translation>
    </message>
    <message>
        <source>{0} to {1}, pages {2} → {3}</source>
        <translation>{0}–{1}&#x3000;页数 {2} → {3}</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>同阅</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>保密本</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register a record</source>
        <translation>登记一件</translation>
    </message>
    <message>
        <source>{0} carriers</source>
        <translation>{0} 份</translation>
    </message>
    <message>
        <source>inside the file</source>
        <translation>卷内</translation>
    </message>
    <message>
        <source>its inner items</source>
        <translation>登记卷内文件</translation>
    </message>
    <message>
        <source>their labels</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>take the last one back</source>
        <translation>撤销上一件</translation>
    </message>
    <message>
        <source>No series takes numbers yet; F7 leads to the series.</source>
        <translation>还没有可用的档号系列，请先按 F7 建立。</translation>
    </message>
    <message>
        <source>Inner items belong to a file; choose one in the list.</source>
        <translation>卷内文件属于案卷，请在列表里选一卷。</translation>
    </message>
    <message>
        <source>{0} was taken back.</source>
        <translation>{0} 已撤销。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Register inner items</source>
        <translation>登记卷内文件</translation>
    </message>
    <message>
        <source>This numbering knows no inner items; Esc goes back. A file belongs into a series by file.</source>
        <translation>这种编号没有卷内件号，按 Esc 返回；案卷要登记在按卷编号的系列里。</translation>
    </message>
    <message>
        <source>File {0}</source>
        <translation>归卷登记 {0}</translation>
    </message>
</context>
<context>
    <name>RegisterSide</name>
    <message>
        <source>Printed well</source>
        <translation>已打完</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>废页</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>They are destroyed at once and counted here (R-88).</source>
        <translation>废页应当场销毁，并在此登记（R-88）。</translation>
    </message>
    <message>
        <source>Spoiled sheets or labels</source>
        <translation>废页（张或枚）</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>登记废页</translation>
    </message>
    <message>
        <source>Why is it void?</source>
        <translation>为什么作废？</translation>
    </message>
    <message>
        <source>Its labels no longer count and must be printed again.</source>
        <translation>这一单的标签不再有效，须重新打印。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Written well</source>
        <translation>已写好</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>What became of the paper?</source>
        <translation>这份纸件的去向？</translation>
    </message>
    <message>
        <source>Classified paper is destroyed by two (R-88).</source>
        <translation>涉密纸件须两人在场销毁（R-88）。</translation>
    </message>
    <message>
        <source>Destroyed before</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Stays in the room</source>
        <translation>留在本室</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已扫回</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>没有扫</translation>
    </message>
    <message>
        <source>First label scanned back</source>
        <translation>首枚扫回</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>approvals</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>what is allowed</source>
        <translation>能不能办</translation>
    </message>
    <message>
        <source>reading room</source>
        <translation>阅览</translation>
    </message>
    <message>
        <source>circulation</source>
        <translation>传阅</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>复制、摘录</translation>
    </message>
    <message>
        <source>incoming book</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>media and devices</source>
        <translation>介质设备</translation>
    </message>
    <message>
        <source>carried outside</source>
        <translation>携带外出</translation>
    </message>
    <message>
        <source>called in</source>
        <translation>清退</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>代查</translation>
    </message>
    <message>
        <source>destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>工作交接</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>secrecy</source>
        <translation>定密解密</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>库房出入</translation>
    </message>
    <message>
        <source>all registers</source>
        <translation>全部登记簿</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>接收档案</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>保管到期</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>泄密事件</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Borrower, unit or reference code</source>
        <translation>借阅人（可敲拼音首字母）、部门、档号</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>到借还台看</translation>
    </message>
    <message>
        <source>print the month</source>
        <translation>打印本月</translation>
    </message>
    <message>
        <source>overdue only</source>
        <translation>只看逾期</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{0} loans</source>
        <translation>{0} 笔借阅</translation>
    </message>
    <message>
        <source>Choose a loan; what the book says of it stands here.</source>
        <translation>选一笔借阅，登记簿上写的都在这里。</translation>
    </message>
    <message>
        <source>No loan is like that.</source>
        <translation>没有这样的借阅。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>call in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>out card</source>
        <translation>代卷卡</translation>
    </message>
</context>
<context>
    <name>RegroupForm</name>
    <message>
        <source>Number it as part of the new place</source>
        <translation>按新处编号</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>改挂到</translation>
    </message>
    <message>
        <source>Or scan the label of that place.</source>
        <translation>也可以扫那里的标签。</translation>
    </message>
    <message>
        <source>{0} with all that is in it; barcodes and things stay.</source>
        <translation>{0}，连同里面的全部；条码和东西都不动。</translation>
    </message>
    <message>
        <source>choose a place</source>
        <translation>选一处</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>架位数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>Choose what it shall be part of.</source>
        <translation>请选改挂到哪里。</translation>
    </message>
    <message>
        <source>Make it part of that place</source>
        <translation>改挂</translation>
    </message>
</context>
<context>
    <name>RekeyPage</name>
    <message>
        <source>Why the data key is changed</source>
        <translation>更换原因</translation>
    </message>
    <message>
        <source>Change the data key</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>Encrypting everything anew beside the vault, and checking it…</source>
        <translation>正在库旁边重新加密全库并核验……</translation>
    </message>
    <message>
        <source>Entry {0}: key epoch {1}. The two of you have a way in; {2} others get a password for once from the security administrator. Make a backup and new recovery sheets now, and destroy the older backups.</source>
        <translation>日志第 {0} 条：第 {1} 密钥纪元。现在二位能进，另 {2} 人由安全保密管理员发一次性口令。请马上再做备份和恢复单，以前的备份要销毁。</translation>
    </message>
    <message>
        <source>For when somebody who could unlock the room has left, or a password or recovery sheet was in strange hands. Everything is encrypted anew under another key, checked whole and signed by both; only then it takes the vault&apos;s place. Whoever kept the old key reads nothing that comes now.</source>
        <translation>能解锁的人调离，或口令、恢复单可能落到别人手里时用。全库换新密钥重新加密，整库核验，两人签名，然后才换上。留着旧密钥的人读不了以后的内容。</translation>
    </message>
    <message>
        <source>A new data key</source>
        <translation>更换数据密钥</translation>
    </message>
</context>
<context>
    <name>RelabelPage</name>
    <message>
        <source>Every label shows what it should.</source>
        <translation>标签都对，没有要换的。</translation>
    </message>
    <message>
        <source>Labels to renew</source>
        <translation>待换标签</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到档案</translation>
    </message>
    <message>
        <source>Print the new label, stick it over the old one; printing closes the line by itself.</source>
        <translation>打印新标签，盖住旧的；一打印，这一行自己就销了。</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} 枚</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>the chosen ones, or all</source>
        <translation>选中的；只选一条就打全部</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>{0} papers: the old mark is struck, the new one beside it.</source>
        <translation>{0} 件：原标志已划去，新标志写在旁边。</translation>
    </message>
    <message>
        <source>Marked on</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>写日期，例如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>RemarkRegister</name>
    <message>
        <source>No paper bears a mark that was changed.</source>
        <translation>没有待改标志的件。</translation>
    </message>
    <message>
        <source>Code, copy, mark or place</source>
        <translation>档号、份号、标志或架位</translation>
    </message>
    <message>
        <source>{0} to be marked</source>
        <translation>{0} 件待改标志</translation>
    </message>
    <message>
        <source>tick as marked</source>
        <translation>登记已改</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Marked anew</source>
        <translation>标志已更改</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>{0} papers ticked; {1} labels are still to be printed, Ctrl+P.</source>
        <translation>已登记 {0} 件；还有 {1} 枚标签待打，按 Ctrl+P。</translation>
    </message>
    <message>
        <source>{0} papers ticked.</source>
        <translation>已登记 {0} 件。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>Write beside it</source>
        <translation>旁写</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>打印标签</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>Change password</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>设置新口令</translation>
    </message>
    <message>
        <source>next field, then change</source>
        <translation>下一格，最后修改</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
    <message>
        <source>This password is {0} days old; on this PC one may be used for {1} days (R-129). Until there is a new one nothing else can be done.</source>
        <translation>这个口令已用 {0} 天，本机的口令最多用 {1} 天（R-129）。换好新口令以前，不能办别的事。</translation>
    </message>
    <message>
        <source>This password was given out for once: set your own before anything else is done.</source>
        <translation>这是一次性口令：先设自己的口令，才能办别的。</translation>
    </message>
</context>
<context>
    <name>RenumberForm</name>
    <message>
        <source>the {0} chosen</source>
        <translation>所选 {0} 条</translation>
    </message>
    <message>
        <source>all {0} of this series</source>
        <translation>本序列全部 {0} 条</translation>
    </message>
    <message>
        <source>as until now</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>The others count on from it in their order.</source>
        <translation>其余按原来的先后往下排。</translation>
    </message>
    <message>
        <source>First new code</source>
        <translation>第一个新档号</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>档号格式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands behind the codes in the file note.</source>
        <translation>写在备考里，跟在档号后面。</translation>
    </message>
</context>
<context>
    <name>Renumbering</name>
    <message>
        <source>renumbered</source>
        <translation>改号</translation>
    </message>
    <message>
        <source>split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>整改</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 处</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Problem and remedy</source>
        <translation>问题与办法</translation>
    </message>
    <message>
        <source>Comes in to be mended; the row is kept whole.</source>
        <translation>进待整理，整行保留</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>The secrecy department and the superior authority.</source>
        <translation>保密行政管理部门和上级机关。</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报告单位（主送）</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>报告文号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation>不填就是现在。</translation>
    </message>
    <message>
        <source>Letter to the archives authority, where archives are lost or damaged (R-123).</source>
        <translation>档案丢失、损毁的，写报档案主管部门的函号（R-123）。</translation>
    </message>
    <message>
        <source>Archives authority</source>
        <translation>档案主管部门</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>写报给谁。</translation>
    </message>
    <message>
        <source>Day and time, as 2026-11-20 09:30.</source>
        <translation>写日期和时间，例如 2026-11-20 09:30。</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>全部 {0}</translation>
    </message>
    <message>
        <source>not ready {0}</source>
        <translation>不可录入 {0}</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Why it is restored</source>
        <translation>还原原因</translation>
    </message>
    <message>
        <source>Last entry on paper</source>
        <translation>纸上最后一条日志号</translation>
    </message>
    <message>
        <source>Its head code</source>
        <translation>该条链头</translation>
    </message>
    <message>
        <source>From the last slip or sheet; empty asks what is left of the old vault.</source>
        <translation>见最后一张单据；不填就从原库剩下的文件里找。</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose the backup</source>
        <translation>选备份文件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>回到解锁页</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>备份（*.backup）</translation>
    </message>
    <message>
        <source>Choose the backup on its medium</source>
        <translation>在介质上选备份文件</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>entry {0}, epoch {1}</source>
        <translation>日志第 {0} 条，第 {1} 纪元</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Read whole: every byte is as the manifest says. What is in it is proved next.</source>
        <translation>已从介质整份读过，逐字节与清单一致。内容在换上之前再核验。</translation>
    </message>
    <message>
        <source>Restored; entry {0} begins epoch {1}. {2} entries, {3} records, {4} carriers, {5} loans agree.</source>
        <translation>已还原；日志第 {0} 条起为第 {1} 纪元。日志 {2} 条、档案 {3} 件、载体 {4} 件、在借 {5} 件，核验一致。</translation>
    </message>
    <message>
        <source>The vault as it was lies beside it: {0}.</source>
        <translation>原来的库原样留在旁边：{0}。</translation>
    </message>
    <message>
        <source>The two of you have a way in. The security administrator gives everybody else a new password.</source>
        <translation>现在只有二位能进。请安全保密管理员给其他人发新口令，审计管理员签收。</translation>
    </message>
    <message>
        <source>Stopped; nothing was replaced.</source>
        <translation>已停下，什么也没有替换。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>The backup is opened beside the vault, gone through whole, and signed by the system and the security administrator, each with the own password. Only then does it take the vault&apos;s place; the vault as it was is kept aside.</source>
        <translation>备份先在库旁边打开，整份核验，由系统管理员和安全保密管理员各输本人口令签名，然后才换上；原来的库原样留着。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份还原</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0}年</translation>
    </message>
    <message>
        <source>Long term (older rule)</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Short term (older rule)</source>
        <translation>短期</translation>
    </message>
    <message>
        <source>1 January of the next year</source>
        <translation>次年1月1日</translation>
    </message>
    <message>
        <source>the day after its own date</source>
        <translation>文件日期次日</translation>
    </message>
    <message>
        <source>To be appraised</source>
        <translation>待鉴定</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>On a list</source>
        <translation>已列清册</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余类别</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>as its code says</source>
        <translation>依档号所载</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Due</source>
        <translation>到期清单</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>保管期限表</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管到期</translation>
    </message>
</context>
<context>
    <name>RetiringForm</name>
    <message>
        <source>What becomes of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Why, or where and how</source>
        <translation>原因，或销毁去处和方式</translation>
    </message>
    <message>
        <source>Destroyed before</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>A second person.</source>
        <translation>另一个人。</translation>
    </message>
    <message>
        <source>Say where and how it was destroyed.</source>
        <translation>写明在哪里、怎样销毁。</translation>
    </message>
    <message>
        <source>What held secrets is destroyed before a second person.</source>
        <translation>存过涉密信息的，要有第二个人监销。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Archivist</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation>第二管理人</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全保密管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>安全审计员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
</context>
<context>
    <name>RoomStay</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>With</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>手机寄存</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>带入物</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>带出物</translation>
    </message>
    <message>
        <source>Let out by</source>
        <translation>离开经手人</translation>
    </message>
</context>
<context>
    <name>RoomStayRegister</name>
    <message>
        <source>Somebody goes in</source>
        <translation>登记进入</translation>
    </message>
    <message>
        <source>Nobody was let into the repository yet.</source>
        <translation>还没有人进过库房。</translation>
    </message>
    <message>
        <source>Name, unit, what for</source>
        <translation>姓名、单位、事由</translation>
    </message>
    <message>
        <source>{0} stays, {1} inside</source>
        <translation>{0} 人次，在库 {1} 人</translation>
    </message>
    <message>
        <source>{0} comes out</source>
        <translation>{0} 离开库房</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>{0} is inside; F7 when he comes out.</source>
        <translation>{0} 已进库；离开时按 F7。</translation>
    </message>
    <message>
        <source>{0} is out again.</source>
        <translation>{0} 已离开库房。</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <source>Somebody goes into the repository</source>
        <translation>进入库房</translation>
    </message>
</context>
<context>
    <name>RoomStaysPage</name>
    <message>
        <source>In and out of the repository</source>
        <translation>库房出入登记</translation>
    </message>
    <message>
        <source>goes in</source>
        <translation>登记进入</translation>
    </message>
    <message>
        <source>comes out</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <source>print the month</source>
        <translation>打印本月</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <source>Why it waits</source>
        <translation>待整理原因</translation>
    </message>
    <message>
        <source>{0} more claim this number; neither gets it before the other has another one.</source>
        <translation>另有 {0} 件也用这个档号；其中一件先改用别的号，这个号才能给另一件。</translation>
    </message>
    <message>
        <source>The row of the list</source>
        <translation>清单原行</translation>
    </message>
    <message>
        <source>Enter opens it; that goes into the journal.</source>
        <translation>按 Enter 打开，会记入日志。</translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>撤去</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>凭审批</translation>
    </message>
    <message>
        <source>Asks or reminds</source>
        <translation>询问、提醒</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What is against it is not done.</source>
        <translation>不符合的不办。</translation>
    </message>
    <message>
        <source>It is done once an approval stands on record.</source>
        <translation>有审批在案才办。</translation>
    </message>
    <message>
        <source>It is done with a reason given, or somebody is reminded.</source>
        <translation>给出理由后办，或提醒有关的人。</translation>
    </message>
    <message>
        <source>It is done and leaves its line in a register or on paper.</source>
        <translation>照办，在登记簿或纸上留一行。</translation>
    </message>
    <message>
        <source>program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人守</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>No rule is like that.</source>
        <translation>没有这样的规则。</translation>
    </message>
    <message>
        <source>Number, words, source</source>
        <translation>规则号、内容、依据</translation>
    </message>
    <message>
        <source>{0} rules</source>
        <translation>{0} 条规则</translation>
    </message>
    <message>
        <source>choose a rule</source>
        <translation>选规则</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>怎样可办</translation>
    </message>
    <message>
        <source>Refused here</source>
        <translation>在这里拒绝</translation>
    </message>
    <message>
        <source>Asked back here</source>
        <translation>在这里询问</translation>
    </message>
    <message>
        <source>Set under</source>
        <translation>有关设置</translation>
    </message>
    <message>
        <source>No refusal bears this number: registers, papers and people keep it.</source>
        <translation>没有拒绝用这个号：由登记簿、纸质手续和人来守。</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
    </message>
    <message>
        <source>Each mm wide</source>
        <translation>每盒宽 mm</translation>
    </message>
    <message>
        <source>30 if empty</source>
        <translation>不填按 30</translation>
    </message>
    <message>
        <source>Say how many boxes there are.</source>
        <translation>请填盒数。</translation>
    </message>
    <message>
        <source>Find free shelves</source>
        <translation>找连续空位</translation>
    </message>
    <message>
        <source>Nowhere from here on are that many shelves free beside each other.</source>
        <translation>从这里找起，没有连着空出这么多的架位。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>架位数</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan…</source>
        <translation>等待扫描……</translation>
    </message>
</context>
<context>
    <name>ScannerQuestion</name>
    <message>
        <source>Scan the code at the right, or any other</source>
        <translation>扫右边的条码，或任意一个条码</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>测试码</translation>
    </message>
    <message>
        <source>scan it from the screen</source>
        <translation>直接扫屏幕上的</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>Is the scanner heard?</source>
        <translation>扫描器好用吗？</translation>
    </message>
    <message>
        <source>Here you see what it sends; one that sends digits fast and Enter last needs no setting.</source>
        <translation>这里看得到它送来什么；数字送得快、末尾有回车的，不用设置。</translation>
    </message>
</context>
<context>
    <name>ScannerTab</name>
    <message>
        <source>Scan the codes of the test sheet, or any label</source>
        <translation>请扫描测试页上的条码，或任一标签</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>照此记下</translation>
    </message>
    <message>
        <source>scan again</source>
        <translation>再扫一次</translation>
    </message>
    <message>
        <source>take it over</source>
        <translation>照此记下</translation>
    </message>
    <message>
        <source>print the test sheet</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>as out of the box</source>
        <translation>恢复出厂设置</translation>
    </message>
    <message>
        <source>{0} of {1} test codes read</source>
        <translation>测试码已读出 {0} / {1} 个</translation>
    </message>
    <message>
        <source>What the scanner sends</source>
        <translation>扫描枪送来的内容</translation>
    </message>
    <message>
        <source>Codes of the test sheet</source>
        <translation>测试页上的条码</translation>
    </message>
    <message>
        <source>A scanner that stays silent on the QR code reads bars only; all else works.</source>
        <translation>扫二维码没有反应的，是一维扫描枪，其余照常使用。</translation>
    </message>
    <message>
        <source>The scanner of this desk</source>
        <translation>本机的扫描枪</translation>
    </message>
    <message>
        <source>Kept on this PC, and heard so at once on every page.</source>
        <translation>记在本机，各页立即照此识别。</translation>
    </message>
    <message>
        <source>Test sheet</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Kept; scans are heard so from now on.</source>
        <translation>已记下，此后照此识别。</translation>
    </message>
    <message>
        <source>What it sends is kept already.</source>
        <translation>与已记下的一致，无须再记。</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读出</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读出</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>It is heard, but Caps Lock is on; press it once.</source>
        <translation>听得到，但大写锁定已打开；请按一下 Caps Lock。</translation>
    </message>
    <message>
        <source>This scanner will be heard on every page.</source>
        <translation>可以用：在哪一页扫都听得到。</translation>
    </message>
    <message>
        <source>An input method changed it; switch to English and scan again.</source>
        <translation>输入法改了送来的内容；请切到英文，再扫一次。</translation>
    </message>
    <message>
        <source>Enter did not come behind it; set the scanner to end with Enter.</source>
        <translation>末尾没有回车；请把扫描器设成以回车结尾。</translation>
    </message>
    <message>
        <source>Too slow, as if typed; set the scanner to send without pause.</source>
        <translation>太慢，会被当成打字；请把扫描器设成不停顿地发送。</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>STX</source>
        <translation>起始符 STX</translation>
    </message>
    <message>
        <source>no prefix, known by its speed</source>
        <translation>没有起始符，靠速度识别</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>no Enter</source>
        <translation>没有回车</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>at most {0} ms between two keys</source>
        <translation>两键之间最多 {0} 毫秒</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>大写锁定</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>没有影响</translation>
    </message>
    <message>
        <source>Input method</source>
        <translation>输入法</translation>
    </message>
    <message>
        <source>changed what came</source>
        <translation>改了送来的内容</translation>
    </message>
    <message>
        <source>out of the way</source>
        <translation>没有插手</translation>
    </message>
    <message>
        <source>the test code, read without a fault</source>
        <translation>就是测试码，读得准</translation>
    </message>
    <message>
        <source>one of our labels, read without a fault</source>
        <translation>本室的标签，读得准</translation>
    </message>
    <message>
        <source>{0} digits, not one of our labels</source>
        <translation>{0} 位数字，不是本室的标签</translation>
    </message>
    <message>
        <source>{0} signs, not digits alone</source>
        <translation>{0} 个字符，不全是数字</translation>
    </message>
    <message>
        <source>The scanner adds “{0}” to the code, which cannot be told from typing. Set it to send the code alone.</source>
        <translation>扫描枪在条码之外加了“{0}”，与打字分不清。请把扫描枪设成只送条码本身。</translation>
    </message>
    <message>
        <source>The scanner adds “{0}” to the code. Take it over, and it is left out from now on.</source>
        <translation>扫描枪在条码之外加了“{0}”。照此记下后，一律自动去掉。</translation>
    </message>
    <message>
        <source>The keys of the digits gave other signs: keyboard layout and scanner differ. Set the layout of this PC to Chinese or US, or the scanner to the country of the layout.</source>
        <translation>数字键打出了别的符号：键盘布局与扫描枪不一致。请把本机键盘布局改为中文或美式，或把扫描枪改为与布局相同的国别。</translation>
    </message>
    <message>
        <source>{0} of {1} signs were lost. Plug the scanner straight into this PC and let it send a little slower.</source>
        <translation>{1} 位中丢了 {0} 位。请把扫描枪直接插在主机上，并把发送速度调慢一点。</translation>
    </message>
    <message>
        <source>Tab came behind it, not Enter; take it over, or set the scanner to end with Enter.</source>
        <translation>条码之后送来的是 Tab，不是回车。可照此记下，或把扫描枪设成以回车结束。</translation>
    </message>
    <message>
        <source>Without a prefix ten digits are needed; scan one of the test codes.</source>
        <translation>没有前缀时须满十位数字，请扫描一个测试码。</translation>
    </message>
    <message>
        <source>This scanner will be heard on every page, and reads QR codes too.</source>
        <translation>这把扫描枪在各页都能识别，也能读二维码。</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>键盘布局</translation>
    </message>
    <message>
        <source>gives other signs</source>
        <translation>打出了别的符号</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the QR code, read without a fault</source>
        <translation>二维码，读出无误</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{1} 位只到 {0} 位</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>As codes have it, such as WS; nothing for all others.</source>
        <translation>照档号写，如 WS；留空表示其余类别。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>永久, 30年, 10年; nothing where the code says it. The longer of the two counts.</source>
        <translation>永久、30年、10年；依档号的留空。两者取长。</translation>
    </message>
    <message>
        <source>Kept at least</source>
        <translation>最低期限</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Which table and number says so.</source>
        <translation>写明哪张表第几条。</translation>
    </message>
    <message>
        <source>Which article says so?</source>
        <translation>依据哪一条？</translation>
    </message>
</context>
<context>
    <name>ScheduleRegister</name>
    <message>
        <source>New line</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>The schedule is empty: what codes and lists say counts.</source>
        <translation>期限表是空的：以档号和目录所载为准。</translation>
    </message>
    <message>
        <source>Category, name or article</source>
        <translation>类别、名称或依据</translation>
    </message>
    <message>
        <source>{0} in force</source>
        <translation>有效 {0} 行</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Line of the schedule</source>
        <translation>期限表一行</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kept at least</source>
        <translation>最低期限</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>替换日期</translation>
    </message>
    <message>
        <source>Between a code and the schedule the longer period counts.</source>
        <translation>档号与期限表不一致时，从长。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤下</translation>
    </message>
</context>
<context>
    <name>ScopeFields</name>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>At most how many</source>
        <translation>最多几件</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Any series</source>
        <translation>任何系列</translation>
    </message>
    <message>
        <source>Write the years as 2019 or 2015-2019.</source>
        <translation>年度写作 2019 或 2015-2019。</translation>
    </message>
    <message>
        <source>A slip lets out 1 to {0} carriers.</source>
        <translation>一张单可借 1 到 {0} 件。</translation>
    </message>
    <message>
        <source>This is not a date; write it as 2026-11-20 or 20261120.</source>
        <translation>这不是日期，请写作 2026-11-20 或 20261120。</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>No knowledge scope names a unit that has ended.</source>
        <translation>没有知悉范围写着已终止的单位。</translation>
    </message>
    <message>
        <source>Reference code, unit or scope</source>
        <translation>档号、单位或知悉范围</translation>
    </message>
    <message>
        <source>the first {0} records to review</source>
        <translation>待复核，先列 {0} 件</translation>
    </message>
    <message>
        <source>{0} records to review</source>
        <translation>待复核 {0} 件</translation>
    </message>
    <message>
        <source>show record</source>
        <translation>看这一件</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>Ended unit</source>
        <translation>已终止单位</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation>{0}（至 {1}）</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A scope does not pass on by itself: have it set anew, then write it into the record.</source>
        <translation>知悉范围不自动承接：请重新确定，再改到这一件里。</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>看这一件</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>Enter 继续，Esc 放弃</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>Put the seal on</source>
        <translation>加封</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>加封</translation>
    </message>
    <message>
        <source>Read it from the seal itself, type it or scan its bars. F11: the seal is broken or gone.</source>
        <translation>照封签本身读号，输入或扫条码。F11：封签破损或缺失。</translation>
    </message>
    <message>
        <source>Type it or scan its bars; each seal is used once.</source>
        <translation>输入或扫条码；每枚封签只用一次。</translation>
    </message>
</context>
<context>
    <name>SealFacts</name>
    <message>
        <source>Code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>共签</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Nothing speaks for any place.</source>
        <translation>没有线索指向任何地方。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>到哪里找</translation>
    </message>
    <message>
        <source>{0}: not seen for {1}, until {2}</source>
        <translation>{0}：未见已 {1}，限到 {2}</translation>
    </message>
    <message>
        <source>{0}: not seen for {1}; the time ran out at {2}, report it</source>
        <translation>{0}：未见已 {1}，期限 {2} 已过，请上报</translation>
    </message>
    <message>
        <source>{0}: not seen for {1}, time ran out</source>
        <translation>{0}：已 {1} 未见，限期已过</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Seat {0}</source>
        <translation>{0} 号座</translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Number of the seat</source>
        <translation>座位号</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Read here up to</source>
        <translation>可阅至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>One to eight letters or digits, such as 3 or A-12.</source>
        <translation>一到八个字母或数字，如 3、A-12。</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seat plan</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>{0} of {1} taken</source>
        <translation>在座 {0} / {1}</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>可阅至{0}</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空座</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>away {0} min</source>
        <translation>暂离 {0} 分钟</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0} 起 {1} 分钟</translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>Enter 往下，Esc 放弃</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>双人办理</translation>
    </message>
    <message>
        <source>Countersigned on paper today</source>
        <translation>今天的书面会签</translation>
    </message>
    <message>
        <source>The second keeper, at this PC</source>
        <translation>第二保管员在此输口令</translation>
    </message>
    <message>
        <source>No other keeper has an account here; have the form countersigned.</source>
        <translation>这里没有别的保管员账号；请用书面会签。</translation>
    </message>
    <message>
        <source>Esc once more gives up what was typed.</source>
        <translation>再按一次 Esc 就放弃已填的内容。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>It counts until End and for every carrier of this transaction; both names go into the journal.</source>
        <translation>到“结束”为止，对这一次办理的每一件都有效；日志记两个人。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>会签人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Choose who stands here, then type the password.</source>
        <translation>先选是谁，再输口令。</translation>
    </message>
    <message>
        <source>Form number, name and post are needed.</source>
        <translation>单号、姓名、职务都要填。</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>会签单号</translation>
    </message>
    <message>
        <source>It counts for this act alone; both names go into the journal.</source>
        <translation>只管这一次办理；两人的姓名都记入日志。</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>Classified</source>
        <translation>定密</translation>
    </message>
    <message>
        <source>Declassified</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>Level lowered</source>
        <translation>降低密级</translation>
    </message>
    <message>
        <source>Level raised</source>
        <translation>提高密级</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>Term shortened</source>
        <translation>缩短期限</translation>
    </message>
    <message>
        <source>No state secret</source>
        <translation>不属国家秘密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>保密中</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Ended, not reviewed</source>
        <translation>已到期未审核</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>密级标志</translation>
    </message>
    <message>
        <source>Secret until</source>
        <translation>保密至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>原密级</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why told</source>
        <translation>通知原因</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <source>may</source>
        <translation>可以办</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>办理预览</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>待改</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>to be renewed</source>
        <translation>待换</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>改写</translation>
    </message>
</context>
<context>
    <name>SecrecyPage</name>
    <message>
        <source>To be reviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>定密解密登记</translation>
    </message>
    <message>
        <source>Secrecy decisions</source>
        <translation>定密解密</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the registers</source>
        <translation>返回登记簿</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Marks to change</source>
        <translation>改标志</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
</context>
<context>
    <name>SeenWay</name>
    <message>
        <source>Borrowed</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>阅览</translation>
    </message>
    <message>
        <source>By circulation</source>
        <translation>传阅</translation>
    </message>
    <message>
        <source>By a copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Carried outside</source>
        <translation>携带外出</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>代领</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>陪同阅览</translation>
    </message>
    <message>
        <source>By enquiry</source>
        <translation>代查</translation>
    </message>
    <message>
        <source>Opened by a keeper</source>
        <translation>档案员打开</translation>
    </message>
    <message>
        <source>In the repository</source>
        <translation>在库房内</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>To {0}, {1} pieces.</source>
        <translation>送 {0}，{1} 件。</translation>
    </message>
    <message>
        <source>Only where the reader is away: who delivers and brings back.</source>
        <translation>阅文人在外、住院时写：谁送去、谁取回。</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>送取人</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Series</source>
        <translation>系列名称</translation>
    </message>
    <message>
        <source>Parts of the code</source>
        <translation>档号的组成</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Label on</source>
        <translation>贴标单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>gives numbers</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Documents by item</source>
        <translation>文书按件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From jimi up every item has its own label all the same.</source>
        <translation>机密以上仍是每件一个标签。</translation>
    </message>
    <message>
        <source>A label is stuck on</source>
        <translation>标签贴在</translation>
    </message>
    <message>
        <source>A series has a name.</source>
        <translation>请填名称。</translation>
    </message>
    <message>
        <source>No code can be written so; see the example above.</source>
        <translation>照此写不出档号，请对照示例。</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号方式</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Codes will look like this</source>
        <translation>档号将是这样</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>还写不出</translation>
    </message>
    <message>
        <source>Copy one from a cover; what is below follows from it.</source>
        <translation>抄一个封面上的档号，下面各栏随之填好。</translation>
    </message>
    <message>
        <source>A sample reference code</source>
        <translation>样本档号</translation>
    </message>
    <message>
        <source>Parts in order with the signs between them; seldom changed by hand.</source>
        <translation>各部分的次序和间隔符，一般不用手改。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号单位</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>Series and numbering</source>
        <translation>档号系列</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the holdings</source>
        <translation>返回档案</translation>
    </message>
</context>
<context>
    <name>SeriesRegister</name>
    <message>
        <source>No series yet; records are numbered in one.</source>
        <translation>还没有档号系列；档号都在系列里编。</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新系列</translation>
    </message>
    <message>
        <source>Name or example</source>
        <translation>名称或示例</translation>
    </message>
    <message>
        <source>{0} series</source>
        <translation>{0} 个系列</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>修改系列</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号方式</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编到</translation>
    </message>
    <message>
        <source>Label on</source>
        <translation>贴标单位</translation>
    </message>
    <message>
        <source>Closed; the numbers it gave stay.</source>
        <translation>已停用；已编的号不变。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Close the series</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>new series</source>
        <translation>新系列</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>close the series</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Closed; journal entry {0}.</source>
        <translation>已停用，日志第 {0} 条。</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>借还</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>口令与锁屏</translation>
    </message>
    <message>
        <source>Full name of the unit</source>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>Heads every form and every register.</source>
        <translation>印在每张单据和每本登记簿的抬头。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Stands at the top left of the window; may stay empty.</source>
        <translation>显示在窗口左上角，可以不填。</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Given by the archives; every reference code begins with it.</source>
        <translation>由档案馆给定，每个档号都以它开头。</translation>
    </message>
    <message>
        <source>Name of the fonds</source>
        <translation>全宗名称</translation>
    </message>
    <message>
        <source>As a rule the unit&apos;s name; may stay empty.</source>
        <translation>一般就是单位名称，可以不填。</translation>
    </message>
    <message>
        <source>Approved up to</source>
        <translation>批准处理的最高密级</translation>
    </message>
    <message>
        <source>Of anything above this level only a stub without a title may be entered.</source>
        <translation>高于这一级的件只能登记存根，不录题名。</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>The paper that approves this PC for state secrets; from mimi up it must stand.</source>
        <translation>批准本机处理国家秘密的文件号，秘密级以上必填。</translation>
    </message>
    <message>
        <source>Loan term</source>
        <translation>借阅期限</translation>
    </message>
    <message>
        <source>So long an ordinary loan may be out; a change holds for new loans only.</source>
        <translation>一般借阅可借多久；改后只对新借的件起作用。</translation>
    </message>
    <message>
        <source>Many out at once</source>
        <translation>在借件数提醒</translation>
    </message>
    <message>
        <source>From this many carriers in one reader&apos;s hands the desk asks before it lends more.</source>
        <translation>一人在借达到这个数，再借时先询问。</translation>
    </message>
    <message>
        <source>Pages counted from</source>
        <translation>归还清点页数</translation>
    </message>
    <message>
        <source>From this level up a return is complete only with the number of pages counted.</source>
        <translation>从这一级起，归还时须点清页数才算还清。</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>闭库时间</translation>
    </message>
    <message>
        <source>By then everything lent for the day is to be back and checked.</source>
        <translation>到点前，当天借出的件都应归还并核对。</translation>
    </message>
    <message>
        <source>Records are numbered</source>
        <translation>整理单位</translation>
    </message>
    <message>
        <source>Whether reference codes count items or files.</source>
        <translation>档号按件编，还是按卷编。</translation>
    </message>
    <message>
        <source>A label is stuck on</source>
        <translation>贴标单位</translation>
    </message>
    <message>
        <source>For new series; from jimi upwards every item has its own label all the same.</source>
        <translation>用于新建的系列；机密以上仍逐件贴标。</translation>
    </message>
    <message>
        <source>A card here is</source>
        <translation>这里的“卡”</translation>
    </message>
    <message>
        <source>The third witness of a count; without cards it compares register and shelf.</source>
        <translation>清点核对账、档、卡；没有卡，就核对账与档。</translation>
    </message>
    <message>
        <source>Older barcodes</source>
        <translation>旧条码</translation>
    </message>
    <message>
        <source>Whether barcodes from an earlier system stay on the carriers beside ours.</source>
        <translation>以前系统的条码是否留在件上，与本室条码并用。</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>口令输错次数</translation>
    </message>
    <message>
        <source>After so many in a row the account has to wait.</source>
        <translation>连续输错这么多次，账号须等待。</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>So long an account waits after too many wrong passwords.</source>
        <translation>口令输错次数过多后，账号要等多久。</translation>
    </message>
    <message>
        <source>Screen covered after</source>
        <translation>遮屏</translation>
    </message>
    <message>
        <source>When nobody touches the desk for so long, the window is covered.</source>
        <translation>无人操作这么久，就遮住窗口。</translation>
    </message>
    <message>
        <source>Locked after</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>When nobody touches the desk for so long, the room locks and asks for the password.</source>
        <translation>无人操作这么久，就锁屏，须重新输入口令。</translation>
    </message>
    <message>
        <source>Approval good for</source>
        <translation>审批有效期</translation>
    </message>
    <message>
        <source>So long after its date a paper approval may still be used.</source>
        <translation>纸质审批自签批之日起，多少天内可以使用。</translation>
    </message>
    <message>
        <source>Password good for</source>
        <translation>口令有效期</translation>
    </message>
    <message>
        <source>Then unlocking asks for a new one before anything else; 0 follows the PC&apos;s level.</source>
        <translation>过期后，解锁须先换新口令才能办事；填 0 为按本机密级。</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>续借期限</translation>
    </message>
    <message>
        <source>By so many days a renewal moves the day of return; the calendar counts.</source>
        <translation>每次续借，应还日期往后延多少天；遇休息日顺延。</translation>
    </message>
    <message>
        <source>Renewals of one loan</source>
        <translation>续借次数</translation>
    </message>
    <message>
        <source>So often one loan may be renewed; 0 means never.</source>
        <translation>一笔借阅最多续借几次；0 表示不续借。</translation>
    </message>
    <message>
        <source>May classify up to</source>
        <translation>定密权限</translation>
    </message>
    <message>
        <source>A higher level that this unit is said to have set is asked about or refused.</source>
        <translation>写明本单位定密而超出这一级的：登记时问一次，改密级时拒绝。</translation>
    </message>
    <message>
        <source>Basis of that power</source>
        <translation>定密权依据</translation>
    </message>
    <message>
        <source>The rank of the unit, or the document that authorises it.</source>
        <translation>单位层级，或定密授权文号。</translation>
    </message>
    <message>
        <source>Days with one reader</source>
        <translation>每人最多几天</translation>
    </message>
    <message>
        <source>So long a folder in circulation stays with one reader; urgent ones a day.</source>
        <translation>传阅夹在一位阅文人手中最多几天；急件当天退。</translation>
    </message>
    <message>
        <source>On one table at once</source>
        <translation>桌上最多件数</translation>
    </message>
    <message>
        <source>So much lies before one reader in the reading room at most; 1 is one at a time.</source>
        <translation>阅览室一人桌上最多放这么多件；1 即一次一件。</translation>
    </message>
    <message>
        <source>Spoken approvals</source>
        <translation>口头批准</translation>
    </message>
    <message>
        <source>Of a leader who is away, below jimi only; signed within one working day.</source>
        <translation>领导外出时电话或口头批准，限机密以下，一个工作日内补签。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>备份间隔</translation>
    </message>
    <message>
        <source>So many days after the last backup the next one is due and stands on Today.</source>
        <translation>上次备份后满这些天，今日页提示再备份。</translation>
    </message>
    <message>
        <source>Drill every</source>
        <translation>试还原间隔</translation>
    </message>
    <message>
        <source>At least so often a backup is opened in a scratch place and proved.</source>
        <translation>至少隔这些天，把一份备份在临时处打开核验一次。</translation>
    </message>
    <message>
        <source>Pieces in the own machine</source>
        <translation>自行销毁件数上限</translation>
    </message>
    <message>
        <source>So many pieces at most are destroyed here at once; more goes to the designated unit.</source>
        <translation>一次自行销毁不超过这么多件；再多送指定单位。</translation>
    </message>
</context>
<context>
    <name>SettingEditing</name>
    <message>
        <source>{0} is now: {1}. Journal entry {2}.</source>
        <translation>“{0}”已改为：{1}。日志第 {2} 条。</translation>
    </message>
</context>
<context>
    <name>SettingForm</name>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>SettingPane</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>最近改动</translation>
    </message>
    <message>
        <source>{0}, {1}, entry {2}</source>
        <translation>{0}&#x3000;{1}&#x3000;日志第 {2} 条</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0}&#x3000;{1}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Settings are changed by the {0} only.</source>
        <translation>只有{0}能修改设置，这里只供查看。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销改动</translation>
    </message>
</context>
<context>
    <name>SettingState</name>
    <message>
        <source>Not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>本室设定</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} carriers</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>every item</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>every file</source>
        <translation>每卷</translation>
    </message>
    <message>
        <source>every box</source>
        <translation>每盒</translation>
    </message>
    <message>
        <source>by item</source>
        <translation>按件</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>按卷</translation>
    </message>
    <message>
        <source>an out card in the place of what is lent</source>
        <translation>代卷卡：借出后插在原位</translation>
    </message>
    <message>
        <source>a catalogue card for each record</source>
        <translation>目录卡：每份一张</translation>
    </message>
    <message>
        <source>there are no cards</source>
        <translation>没有卡</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>they stay in use</source>
        <translation>有，继续使用</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>{0} and above</source>
        <translation>{0}及以上</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>可填 {0}–{1}</translation>
    </message>
    <message>
        <source>up to jimi</source>
        <translation>最高可定到机密</translation>
    </message>
    <message>
        <source>as the level of this PC allows</source>
        <translation>按本机密级</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>no power to classify</source>
        <translation>无定密权</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>by telephone or by word of mouth</source>
        <translation>电话或当面口头</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} 件</translation>
    </message>
</context>
<context>
    <name>SettingWrong</name>
    <message>
        <source>First enter the number of the approval; without it internal is all.</source>
        <translation>请先填批准文号；没有文号，本机只能按内部处理。</translation>
    </message>
    <message>
        <source>This PC is approved for state secrets, so the number must stay.</source>
        <translation>本机批准处理国家秘密，文号不能空。</translation>
    </message>
    <message>
        <source>The screen is covered before the room locks, not after.</source>
        <translation>遮屏不能晚于锁屏。</translation>
    </message>
    <message>
        <source>A number from {0} to {1}.</source>
        <translation>请填 {0}–{1} 之间的数。</translation>
    </message>
    <message>
        <source>A time, such as 17:30.</source>
        <translation>请填时间，如 17:30。</translation>
    </message>
    <message>
        <source>Four letters or digits, such as W017.</source>
        <translation>四位字母或数字，如 W017。</translation>
    </message>
    <message>
        <source>A unit has a name of at most {0} characters.</source>
        <translation>请填单位全称，不超过 {0} 个字。</translation>
    </message>
    <message>
        <source>One line of at most {0} characters.</source>
        <translation>只填一行，不超过 {0} 个字。</translation>
    </message>
    <message>
        <source>R-130 names ten minutes; a longer time needs your unit&apos;s own rule in writing.</source>
        <translation>R-130 规定 10 分钟；更长须有本单位的书面规定。</translation>
    </message>
    <message>
        <source>Longer than this PC&apos;s level allows: 7 days from jimi up, 30 days at mimi.</source>
        <translation>超过本机密级允许的天数：机密以上 7 天，秘密 30 天。</translation>
    </message>
    <message>
        <source>A higher level cannot be used by the word of a lower rung than a lower level.</source>
        <translation>密级高的，审批级别不能低于密级低的。</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>What was done</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>From jimi up, and for every search.</source>
        <translation>机密及以上、以及每次复查都要填。</translation>
    </message>
    <message>
        <source>Password of the second</source>
        <translation>第二人口令</translation>
    </message>
    <message>
        <source>Needed for top secret.</source>
        <translation>绝密须第二保管人当场输入口令。</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>Why was it so?</source>
        <translation>为什么会这样？</translation>
    </message>
    <message>
        <source>The level stays what it was</source>
        <translation>维持原密级</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>处理文号</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Level after it</source>
        <translation>处理后密级</translation>
    </message>
    <message>
        <source>Only where the result changes it.</source>
        <translation>结果有变更时填。</translation>
    </message>
    <message>
        <source>Term after it</source>
        <translation>处理后期限</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>必须填写。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>写日期，例如 2024-03-01。</translation>
    </message>
    <message>
        <source>Empty: the room numbers it.</source>
        <translation>不填由本室编号。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>A sheet has four lines of eighteen signs.</source>
        <translation>一张恢复单四行，每行 18 位。</translation>
    </message>
    <message>
        <source>Line {0} does not fit its check digits; compare it with the sheet.</source>
        <translation>第 {0} 行与校验码不符，请对照恢复单。</translation>
    </message>
    <message>
        <source>This is no recovery sheet of this program.</source>
        <translation>这不是本程序的恢复单。</translation>
    </message>
    <message>
        <source>These sheets do not open this vault, or were used or replaced.</source>
        <translation>这两张打不开本库，或者已用过、已作废。</translation>
    </message>
    <message>
        <source>Twice the same sheet; take two different ones.</source>
        <translation>同一张输了两次，请用不同的两张。</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已换新</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>a key was changed</source>
        <translation>密钥已换</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Urgent: back on the same day</source>
        <translation>急件：当天退回</translation>
    </message>
    <message>
        <source>Scan what goes into the folder.</source>
        <translation>扫要放进传阅夹的件。</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>传阅单编号</translation>
    </message>
    <message>
        <source>Scan the cards in the order of reading, or type names; 、 parts them.</source>
        <translation>按阅文次序扫证，或输入姓名，用、隔开。</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅文人</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟办意见</translation>
    </message>
    <message>
        <source>Who lets it go round, and what for.</source>
        <translation>谁批的传阅、请谁办。</translation>
    </message>
    <message>
        <source>{0} pieces in the folder: {1}</source>
        <translation>传阅夹 {0} 件：{1}</translation>
    </message>
    <message>
        <source>As it stands on the sheet.</source>
        <translation>照传阅单上写。</translation>
    </message>
    <message>
        <source>No card is known for {0}.</source>
        <translation>没有“{0}”的阅览证。</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>送谁看？</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>One sheet</source>
        <translation>一张</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>另一张</translation>
    </message>
    <message>
        <source>Its four lines one after the other; blanks do not matter.</source>
        <translation>四行依次输入，空格不计。</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Choose a form; who signed it and how far it has come stand here.</source>
        <translation>选一张审批单，这里写明谁批的、用到哪里。</translation>
    </message>
    <message>
        <source>By scope</source>
        <translation>按范围</translation>
    </message>
    <message>
        <source>Enter leads to the lines: strike one, shorten its term, let it be read here only.</source>
        <translation>按 Enter 到各行：划掉、缩短期限、改为室内阅览。</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>最迟归还</translation>
    </message>
    <message>
        <source>Empty: the ordinary term</source>
        <translation>空着：照通常的期限</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>写一个日期，例如 2027-06-30。</translation>
    </message>
    <message>
        <source>The leader shortened the term</source>
        <translation>领导缩短了期限</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>谁批</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>代谁批</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效到</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>划掉</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>As the form says</source>
        <translation>按审批单上的日期</translation>
    </message>
    <message>
        <source>The form was signed afterwards</source>
        <translation>审批单已补签</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>批准方式</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Signed afterwards</source>
        <translation>补签日期</translation>
    </message>
    <message>
        <source>To be signed by</source>
        <translation>补签期限</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Start at label</source>
        <translation>从第几枚起</translation>
    </message>
</context>
<context>
    <name>SheetState</name>
    <message>
        <source>Not used yet</source>
        <translation>还没用</translation>
    </message>
    <message>
        <source>Partly used</source>
        <translation>用了一部分</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Past, not used up</source>
        <translation>过期未用完</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>划掉</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Back, to be signed off</source>
        <translation>已退回，待核签</translation>
    </message>
    <message>
        <source>With a reader</source>
        <translation>在阅文人手中</translation>
    </message>
    <message>
        <source>Here, to be sent</source>
        <translation>在室，待送阅</translation>
    </message>
    <message>
        <source>Read by all</source>
        <translation>都已阅</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归卷</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待补签</translation>
    </message>
</context>
<context>
    <name>SheetWork</name>
    <message>
        <source>Three sheets are drawn and printed at once; they stand nowhere else, and those before open nothing any more. You and the security administrator sign it.</source>
        <translation>现做三张，当即打印，别处不留；以前的一组作废。由您和安全保密管理员两人签名。</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>制作并打印</translation>
    </message>
    <message>
        <source>Two sheets open the key file, nothing is changed, and the test is noted. Seal them anew then.</source>
        <translation>用两张试开密钥文件，什么也不改，只记一条。试完重新封好。</translation>
    </message>
    <message>
        <source>Test the sheets</source>
        <translation>试恢复单</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>试</translation>
    </message>
    <message>
        <source>The two sheets open this vault; noted in entry {0}. Seal them anew.</source>
        <translation>这两张能开本库；记入日志第 {0} 条。请重新封好。</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>None in force: when every password is lost, nobody opens this vault any more.</source>
        <translation>没有有效的恢复单：口令都忘了，就谁也打不开这个库。</translation>
    </message>
    <message>
        <source>Not tested for a year: until two of them were typed, they are only a hope.</source>
        <translation>一年没有试过：没有照打过两张，就只是个指望。</translation>
    </message>
    <message>
        <source>{0}: made {1}, {2} and {3}</source>
        <translation>{0}：{1} 制作，{2}、{3}</translation>
    </message>
    <message>
        <source>{0}; ended {1}, {2}</source>
        <translation>{0}；{1} 作废，{2}</translation>
    </message>
    <message>
        <source>{0}; tested {1}</source>
        <translation>{0}；{1} 试过</translation>
    </message>
    <message>
        <source>{0}; never tested</source>
        <translation>{0}；没有试过</translation>
    </message>
    <message>
        <source>{0} who could unlock the room left since the data key was changed: F7 on the unlock page.</source>
        <translation>更换数据密钥以后又有 {0} 个账号停用：在解锁页按 F7 更换。</translation>
    </message>
</context>
<context>
    <name>SheetsLeaving</name>
    <message>
        <source>Back to the approvals</source>
        <translation>回到审批</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>choose folder and export</source>
        <translation>选文件夹并导出</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Choose a folder on the medium</source>
        <translation>选择介质上的文件夹</translation>
    </message>
    <message>
        <source>Export approvals</source>
        <translation>导出审批单登记</translation>
    </message>
</context>
<context>
    <name>SheetsRegister</name>
    <message>
        <source>New sheet</source>
        <translation>新传阅单</translation>
    </message>
    <message>
        <source>Nothing was sent round yet.</source>
        <translation>还没有传阅过文件。</translation>
    </message>
    <message>
        <source>Sheet, reader or reference code</source>
        <translation>编号、阅文人或档号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{0} sheets, {1} open</source>
        <translation>{0} 单，{1} 单未结</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始传阅</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>送阅&#x3000;{0}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送阅</translation>
    </message>
    <message>
        <source>{0} is back</source>
        <translation>{0}&#x3000;退回核签</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>核签</translation>
    </message>
    <message>
        <source>It lies in no folder of circulation.</source>
        <translation>这一件不在传阅夹里。</translation>
    </message>
    <message>
        <source>{0} is open for {1} readers; F6 sends it.</source>
        <translation>{0} 已开，{1} 人传阅；按 F6 送阅。</translation>
    </message>
    <message>
        <source>{0} has it until {1}.</source>
        <translation>已送 {0}，{1} 前退回。</translation>
    </message>
    <message>
        <source>Back from {0}; {1} still to read.</source>
        <translation>{0} 已退回；还有 {1} 人要看。</translation>
    </message>
    <message>
        <source>The sheet is filed; {0} did not read.</source>
        <translation>传阅单已归卷；{0} 人没有看。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归卷</translation>
    </message>
</context>
<context>
    <name>SheetsTab</name>
    <message>
        <source>Form number, reader, unit, approver</source>
        <translation>单号、利用者、单位、批准人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{0} forms, {1} still good</source>
        <translation>{0} 张，{1} 张还能用</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>choose a form</source>
        <translation>选审批单</translation>
    </message>
    <message>
        <source>its lines</source>
        <translation>看各行</translation>
    </message>
    <message>
        <source>only still good</source>
        <translation>只看还能用的</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>strike, let again</source>
        <translation>划掉、恢复</translation>
    </message>
    <message>
        <source>back sooner</source>
        <translation>缩短期限</translation>
    </message>
    <message>
        <source>read here only</source>
        <translation>只在室内阅览</translation>
    </message>
    <message>
        <source>back to the forms</source>
        <translation>回到审批单</translation>
    </message>
    <message>
        <source>choose a line</source>
        <translation>选一行</translation>
    </message>
    <message>
        <source>let as it was asked for</source>
        <translation>照原样批准</translation>
    </message>
    <message>
        <source>{0}: {1}. Journal entry {2}.</source>
        <translation>{0}：{1}。日志第 {2} 条。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Still good</source>
        <translation>还能用</translation>
    </message>
    <message>
        <source>No form is like that. F6 at the desk records one.</source>
        <translation>没有这样的审批单。在借还台按 F6 记录。</translation>
    </message>
    <message>
        <source>Nothing went out on this form yet.</source>
        <translation>这张审批单上还没有件。</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>单上各行</translation>
    </message>
    <message>
        <source>print what is shown</source>
        <translation>打印列出的</translation>
    </message>
    <message>
        <source>signed afterwards</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>{0}: signed afterwards. Journal entry {1}.</source>
        <translation>{0}：已补签。日志第 {1} 条。</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Nothing stands here.</source>
        <translation>这里是空的</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0}</translation>
    </message>
</context>
<context>
    <name>ShelfFill</name>
    <message>
        <source>{0} boxes</source>
        <translation>{0} 盒</translation>
    </message>
    <message>
        <source>{0} loose carriers</source>
        <translation>散件 {0} 件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>used {0} / {1} mm</source>
        <translation>已用 {0} / {1} mm</translation>
    </message>
    <message>
        <source>used about {0} / {1} mm</source>
        <translation>约用 {0} / {1} mm</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>about {0} of {1} m taken</source>
        <translation>约用 {0} / {1} 米</translation>
    </message>
    <message>
        <source>box {0}</source>
        <translation>盒 {0}</translation>
    </message>
    <message>
        <source>empty box</source>
        <translation>空盒</translation>
    </message>
    <message>
        <source>{0} rooms, {1} shelves</source>
        <translation>{0} 个库、{1} 个架位</translation>
    </message>
    <message>
        <source>{0} carriers in their places</source>
        <translation>在架 {0} 件</translation>
    </message>
</context>
<context>
    <name>ShelfTiles</name>
    <message>
        <source>{0} of {1} shelves done</source>
        <translation>已清 {0} / {1} 层</translation>
    </message>
</context>
<context>
    <name>ShelvingPage</name>
    <message>
        <source>Shelving</source>
        <translation>库房架位</translation>
    </message>
    <message>
        <source>back, typing is kept</source>
        <translation>返回（已填的保留）</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>new room</source>
        <translation>新建库房</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建库房</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>new cabinet</source>
        <translation>新建柜</translation>
    </message>
    <message>
        <source>New cabinet</source>
        <translation>新建柜</translation>
    </message>
    <message>
        <source>go in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>plan or list</source>
        <translation>平面/清单</translation>
    </message>
    <message>
        <source>to be shelved</source>
        <translation>待上架</translation>
    </message>
    <message>
        <source>shelve here</source>
        <translation>放到这里</translation>
    </message>
    <message>
        <source>Nothing in this room bears this label.</source>
        <translation>本库没有这个标签</translation>
    </message>
    <message>
        <source>next free</source>
        <translation>下一空位</translation>
    </message>
    <message>
        <source>No shelf of this level is known to have room.</source>
        <translation>没有已知还放得下的同级架位</translation>
    </message>
    <message>
        <source>check the order</source>
        <translation>查乱架</translation>
    </message>
    <message>
        <source>change the place</source>
        <translation>更改架位</translation>
    </message>
    <message>
        <source>move a whole room</source>
        <translation>整库搬迁</translation>
    </message>
    <message>
        <source>free run</source>
        <translation>连续空位</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>to be counted</source>
        <translation>待清点</translation>
    </message>
    <message>
        <source>part of another</source>
        <translation>改挂</translation>
    </message>
    <message>
        <source>count sheets</source>
        <translation>清点表</translation>
    </message>
    <message>
        <source>transport cases</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>周转箱</translation>
    </message>
</context>
<context>
    <name>ShortCard</name>
    <message>
        <source>Something is missing</source>
        <translation>有件未见</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>回车继续，Esc 放下</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>结束查阅</translation>
    </message>
    <message>
        <source>Look again at the table, in the bag, between other papers; two do it, and both are named.</source>
        <translation>再查桌面、提包和其他文件之间；须两人查，两人都留名。</translation>
    </message>
    <message>
        <source>Looked for it together with</source>
        <translation>同查人</translation>
    </message>
    <message>
        <source>Which leader was told</source>
        <translation>已告知的领导</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>两个姓名都要填。</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Number of the report</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>No keeper, and nobody who counted.</source>
        <translation>不是保管人，也不是清点人。</translation>
    </message>
    <message>
        <source>Copy it from the signed report.</source>
        <translation>照签字的报告填写。</translation>
    </message>
</context>
<context>
    <name>SignedForm</name>
    <message>
        <source>All who are named on it signed; this is never taken back.</source>
        <translation>单上各人都已签字；登记后不能撤销。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-21.</source>
        <translation>填日期，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Enter the leaders on page People first.</source>
        <translation>先在“人员”页登记领导。</translation>
    </message>
    <message>
        <source>Copy it from the signed form.</source>
        <translation>照签好的审批单抄写。</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Code of the new file</source>
        <translation>新卷档号</translation>
    </message>
    <message>
        <source>Title of the new file</source>
        <translation>新卷题名</translation>
    </message>
    <message>
        <source>Pages that leave</source>
        <translation>移出页数</translation>
    </message>
    <message>
        <source>Empty means to be checked, on both sides.</source>
        <translation>空着就是待核，两边都是。</translation>
    </message>
</context>
<context>
    <name>SpokenFields</name>
    <message>
        <source>Such as: on a journey, urgently needed for work</source>
        <translation>如：出差在外，工作急用</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>怎么批准的</translation>
    </message>
    <message>
        <source>Why it cannot wait for a signature</source>
        <translation>为什么来不及签字</translation>
    </message>
</context>
<context>
    <name>StayState</name>
    <message>
        <source>Inside</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>已离开</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Record a paper approval</source>
        <translation>记录纸质审批</translation>
    </message>
    <message>
        <source>Form number, leader and date; the loan is then made at once</source>
        <translation>输入单号、批准人、日期，随即办理借出</translation>
    </message>
    <message>
        <source>Read it in the reading room</source>
        <translation>在阅览室内查阅</translation>
    </message>
    <message>
        <source>Inside the room, under the keeper&apos;s eyes, back on the same day</source>
        <translation>不出室，档案员在场，当天归还</translation>
    </message>
    <message>
        <source>Lend it to somebody entitled</source>
        <translation>改由符合条件的人来借</translation>
    </message>
    <message>
        <source>Scan the other reader&apos;s card, then the carrier again</source>
        <translation>扫另一位利用者的卡，再扫这一件</translation>
    </message>
    <message>
        <source>Have the card renewed</source>
        <translation>先续办利用者卡</translation>
    </message>
    <message>
        <source>Take it back first</source>
        <translation>先办归还</translation>
    </message>
    <message>
        <source>Change to Return and scan the carrier; then it may go on</source>
        <translation>换到“归还”，扫这一件，然后再办</translation>
    </message>
    <message>
        <source>Look where it should be</source>
        <translation>看看它应该在哪</translation>
    </message>
    <message>
        <source>Change to Ask and scan the carrier: it says who has it and where it belongs</source>
        <translation>换到“查询”，扫这一件：谁在用、该放哪</translation>
    </message>
    <message>
        <source>Take it to its own place</source>
        <translation>送到它自己的架位</translation>
    </message>
    <message>
        <source>Scan the carrier there, or the place&apos;s label from the book of places</source>
        <translation>到那里扫，或在架位条码册上扫</translation>
    </message>
    <message>
        <source>Put it here for good</source>
        <translation>就放这里</translation>
    </message>
    <message>
        <source>This becomes its place; the move is journalled</source>
        <translation>以后就以这里为架位，移位记入日志</translation>
    </message>
    <message>
        <source>Scan a place that fits</source>
        <translation>换一个合适的架位</translation>
    </message>
    <message>
        <source>The level, the dedication and the two-keeper rule of the place decide</source>
        <translation>看架位的最高密级、专用和双人管理</translation>
    </message>
    <message>
        <source>Count the pages, type the number, Enter</source>
        <translation>点页数，输入后按 Enter</translation>
    </message>
    <message>
        <source>Scan the carrier once more in mode Return</source>
        <translation>在“归还”里再扫这一件</translation>
    </message>
    <message>
        <source>Have the level checked</source>
        <translation>先核定密级</translation>
    </message>
    <message>
        <source>Put it into quarantine</source>
        <translation>放到隔离处</translation>
    </message>
    <message>
        <source>Count again together with the returner</source>
        <translation>和还件人一起重新点页</translation>
    </message>
    <message>
        <source>Scan it in mode Return; the right number clears it up</source>
        <translation>在“归还”里再扫，页数对上就查清了</translation>
    </message>
    <message>
        <source>Fetch the second keeper</source>
        <translation>请另一名共管人来</translation>
    </message>
    <message>
        <source>Put it back and scan the next one</source>
        <translation>放回原处，接着扫下一件</translation>
    </message>
    <message>
        <source>Nothing was changed; the refusal is in the journal</source>
        <translation>什么都没有改动，这次拒绝已记入日志</translation>
    </message>
    <message>
        <source>Ask whoever set the level; it stays in the room until that is known</source>
        <translation>请定密的人核对；核清之前不出室</translation>
    </message>
    <message>
        <source>Away from the others, until it was treated</source>
        <translation>和别的分开放，处理之后再上架</translation>
    </message>
    <message>
        <source>Until both are there, keep it in a place that fits</source>
        <translation>两人到齐之前，先放到合适的地方</translation>
    </message>
    <message>
        <source>After treatment, record it as good</source>
        <translation>处理好后记为完好</translation>
    </message>
    <message>
        <source>Change to Ask, scan the carrier, then scan the command Good</source>
        <translation>换到“查询”，扫这一件，再扫命令“完好”</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>设置新口令</translation>
    </message>
    <message>
        <source>Page People, Accounts, F9; or lock, and unlocking asks for it</source>
        <translation>“人员”页“账号”按 F9；或先锁屏，解锁时会要求更换</translation>
    </message>
    <message>
        <source>Take the next free number</source>
        <translation>用下一个空号</translation>
    </message>
    <message>
        <source>Take a number that is free</source>
        <translation>换一个没用过的号</translation>
    </message>
    <message>
        <source>Find shows who has this one</source>
        <translation>查找可以看到是谁在用</translation>
    </message>
    <message>
        <source>Write the code as its series does</source>
        <translation>照这个序列的写法写</translation>
    </message>
    <message>
        <source>With all its noughts; the last number must have room to count on</source>
        <translation>零要补足，末位要够往下排</translation>
    </message>
    <message>
        <source>Take the period that the record has</source>
        <translation>用登记的保管期限</translation>
    </message>
    <message>
        <source>Only an appraisal changes the retention period</source>
        <translation>保管期限只有鉴定才能改</translation>
    </message>
    <message>
        <source>Take the item out of its file</source>
        <translation>先把这一件抽出</translation>
    </message>
    <message>
        <source>It then has a code, a carrier and a label of its own</source>
        <translation>抽出后有自己的档号、载体、标签</translation>
    </message>
    <message>
        <source>Choose a file in the list</source>
        <translation>在列表里选一个案卷</translation>
    </message>
    <message>
        <source>A late document may also be filed beside an item</source>
        <translation>补充归档也可以接在一件后面</translation>
    </message>
    <message>
        <source>Choose items of one file</source>
        <translation>选同一卷里的件</translation>
    </message>
    <message>
        <source>Or choose the file itself, then its items</source>
        <translation>或先选案卷，再选卷内的件</translation>
    </message>
    <message>
        <source>Renumber or merge the whole file instead</source>
        <translation>整卷改号，或并卷</translation>
    </message>
    <message>
        <source>A file always holds something</source>
        <translation>案卷里总要有东西</translation>
    </message>
    <message>
        <source>Go on with the file that took it over</source>
        <translation>改办并入的那一卷</translation>
    </message>
    <message>
        <source>The side pane names it</source>
        <translation>右边写着是哪一卷</translation>
    </message>
    <message>
        <source>Mend it first</source>
        <translation>先整理好这一条</translation>
    </message>
    <message>
        <source>It then has a code of its own that can be changed</source>
        <translation>有了自己的档号才能改</translation>
    </message>
    <message>
        <source>Register the missing copy first</source>
        <translation>先登记缺的那一份</translation>
    </message>
    <message>
        <source>Copy goes into copy</source>
        <translation>份对份地并</translation>
    </message>
    <message>
        <source>Count the pages that leave</source>
        <translation>数一数移出的页数</translation>
    </message>
    <message>
        <source>Empty means to be checked on both sides</source>
        <translation>空着，两边都是待核</translation>
    </message>
    <message>
        <source>Scan the label of the file that took it over</source>
        <translation>扫并入的那一卷的标签</translation>
    </message>
    <message>
        <source>Ask with this label says which one</source>
        <translation>用“查询”扫这枚标签，会说是哪一卷</translation>
    </message>
    <message>
        <source>Take a box of this class, or make one</source>
        <translation>换同类的盒，或新建一盒</translation>
    </message>
    <message>
        <source>Old mixed boxes may be entered as such</source>
        <translation>既有的混装盒可以照实登记</translation>
    </message>
    <message>
        <source>Carry it to the box first</source>
        <translation>先拿到盒那里</translation>
    </message>
    <message>
        <source>Scan it in mode Shelve where the box stands, then put it in</source>
        <translation>用“上架”扫到盒所在的格，再装盒</translation>
    </message>
    <message>
        <source>Choose another series</source>
        <translation>换一个序列</translation>
    </message>
    <message>
        <source>A closed one keeps what it has</source>
        <translation>封闭的序列只保留已有的号</translation>
    </message>
    <message>
        <source>It is proposed whenever the act is begun anew</source>
        <translation>重新开始这件事，程序会给出</translation>
    </message>
    <message>
        <source>Ask a keeper who is cleared for it</source>
        <translation>请有相应知悉权限的档案员查看</translation>
    </message>
    <message>
        <source>The security administrator sets how far each keeper is cleared</source>
        <translation>各档案员的知悉权限由安全保密管理员设定</translation>
    </message>
    <message>
        <source>Take it to its own box</source>
        <translation>放回它自己的盒</translation>
    </message>
    <message>
        <source>Ask with its label says which box, and where that stands</source>
        <translation>在“查询”扫这一件，会说明是哪个盒、放在哪里</translation>
    </message>
    <message>
        <source>Take it out of its box and put it here for good</source>
        <translation>从盒中取出，改放这里</translation>
    </message>
    <message>
        <source>Page People, F8: check the person and enter the new date; the card stays the same</source>
        <translation>到“人员”页按 F8：核对本人，填新的有效期；卡不变</translation>
    </message>
    <message>
        <source>Ask for the paper that is missing</source>
        <translation>请对方补上缺的凭证</translation>
    </message>
    <message>
        <source>Identity card, letter of introduction or agreement; then type its number</source>
        <translation>证件、介绍信或协议，补上号码再办</translation>
    </message>
    <message>
        <source>Enter the person with a card of their own</source>
        <translation>给本人登记办卡</translation>
    </message>
    <message>
        <source>Page People, Ctrl+N: from outside with a letter, or a contractor</source>
        <translation>到“人员”页按 Ctrl+N，类别选外单位或外包人员</translation>
    </message>
    <message>
        <source>Hand it to the reader in person</source>
        <translation>交给借阅人本人</translation>
    </message>
    <message>
        <source>F12 takes the collector off and lends it to the reader at once</source>
        <translation>按 F12 改为本人领取，这一件随即借出</translation>
    </message>
    <message>
        <source>Have the collector named</source>
        <translation>先指定领取人</translation>
    </message>
    <message>
        <source>Page People, choose the reader, F9: who fetches, dates and level</source>
        <translation>到“人员”页选中借阅人，按 F9：填谁来领取、日期、密级</translation>
    </message>
    <message>
        <source>Renew the loan</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>The carrier is here again; the day of return moves on</source>
        <translation>原件已带来核对；应还日期顺延</translation>
    </message>
    <message>
        <source>Scan the sheet again, or type its head anew</source>
        <translation>重扫登记单，或重新输入单头</translation>
    </message>
    <message>
        <source>Number, day and time stand on the paper; a used number is never used again</source>
        <translation>单号、日期、时间照纸上写；用过的编号不能再用</translation>
    </message>
    <message>
        <source>Have it countersigned on paper</source>
        <translation>请第二人在纸上会签</translation>
    </message>
    <message>
        <source>Shows the head of the sheet again; type name and form number of the second signature</source>
        <translation>再次显示单头，补上会签人和会签单号</translation>
    </message>
    <message>
        <source>Close the day on page Today</source>
        <translation>到“今日”页办日终</translation>
    </message>
    <message>
        <source>Name cause, leader and second signature; the page lists what is out</source>
        <translation>写明原因、知情领导、会签；页上列出未还的件</translation>
    </message>
    <message>
        <source>Leave it where it stands</source>
        <translation>让它留在原位</translation>
    </message>
    <message>
        <source>Move it by scanning it and its new place, or lend it to a reader</source>
        <translation>要换架位就扫它再扫新架位，要借出就照常借</translation>
    </message>
    <message>
        <source>The second keeper types the password</source>
        <translation>第二保管员在此输口令</translation>
    </message>
    <message>
        <source>At this PC, once for all of this transaction</source>
        <translation>就在这台机上，一次管这一次办理的全部</translation>
    </message>
    <message>
        <source>A form was countersigned on paper</source>
        <translation>已有书面会签</translation>
    </message>
    <message>
        <source>Form number, name and post of whoever signed today</source>
        <translation>填单号、会签人、职务，限今天签的</translation>
    </message>
    <message>
        <source>Take another place</source>
        <translation>换一个架位</translation>
    </message>
    <message>
        <source>Page Shelving, F8 finds the next free one; F2 there opens this one again</source>
        <translation>“库房架位”页按 F8 找空位；按 F2 可重新启用</translation>
    </message>
    <message>
        <source>Move what belongs here first</source>
        <translation>先把这里的移走</translation>
    </message>
    <message>
        <source>Page Shelving, Ctrl+M moves all of it to other places as one act</source>
        <translation>“库房架位”页按 Ctrl+M，一次全部搬走</translation>
    </message>
    <message>
        <source>Put it right by a new act</source>
        <translation>用新的一笔更正</translation>
    </message>
    <message>
        <source>Scan it again the right way; both entries stay in the journal</source>
        <translation>按正确的再扫一次；两条都留在日志里</translation>
    </message>
    <message>
        <source>Ask whoever did it, or the deputy of the archivist</source>
        <translation>请经手人本人或有权的人撤销</translation>
    </message>
    <message>
        <source>Page Journal names who and when; on another day it is put right by a new act</source>
        <translation>“日志”页写着谁、何时；隔天的用新的一笔更正</translation>
    </message>
    <message>
        <source>Take the later one back first</source>
        <translation>先撤销后来的那一笔</translation>
    </message>
    <message>
        <source>Page Journal, choose the entry that is named, then undo</source>
        <translation>到“日志”页，选中所说的那一条，再撤销</translation>
    </message>
    <message>
        <source>Look how it stands</source>
        <translation>看看现在的情况</translation>
    </message>
    <message>
        <source>Mode Ask: scan it; what was wanted is so already</source>
        <translation>按 F7 扫这一件；要办的事已经是这样了</translation>
    </message>
    <message>
        <source>Compare it with the paper and type it again</source>
        <translation>与纸上核对，重新输入</translation>
    </message>
    <message>
        <source>A number was scanned where a count is typed, or something is missing</source>
        <translation>该输页数的地方扫了条码，或者有一项没填</translation>
    </message>
    <message>
        <source>Ask a keeper whose duty it is</source>
        <translation>请有这项职责的人来办</translation>
    </message>
    <message>
        <source>Page People, Accounts: who may do what</source>
        <translation>“人员”页账号一栏写着谁能办什么</translation>
    </message>
    <message>
        <source>Take a label of the printed roll</source>
        <translation>用预印标签卷上的标签</translation>
    </message>
    <message>
        <source>Page Printing issues blank labels; only those can be bound</source>
        <translation>打印页可预印空白标签，只有这种能绑定</translation>
    </message>
    <message>
        <source>Take another label of the roll</source>
        <translation>换卷上的另一张</translation>
    </message>
    <message>
        <source>Ask with this one says whose it is</source>
        <translation>在查询模式扫它，就知是谁的</translation>
    </message>
    <message>
        <source>Cut the one that was written off through</source>
        <translation>把作废的那张剪断</translation>
    </message>
    <message>
        <source>Scan the label that it has</source>
        <translation>扫它已有的标签</translation>
    </message>
    <message>
        <source>The one in your hand is free for another; a lost label is reprinted</source>
        <translation>手里这张可用于别件；标签丢了就补打</translation>
    </message>
    <message>
        <source>Take a box of this series, or make one</source>
        <translation>换一个本系列的盒，或新建一盒</translation>
    </message>
    <message>
        <source>One box holds one series; old mixed boxes may be entered as such</source>
        <translation>一盒只装一个系列；原有混装盒可按既有盒登记</translation>
    </message>
    <message>
        <source>Empty the place first, both together</source>
        <translation>两人一起先把这里腾空</translation>
    </message>
    <message>
        <source>At the desk, box by box, with the second keeper&apos;s password or a signed form</source>
        <translation>在借还台逐盒移走，由第二保管员输口令，或用书面会签</translation>
    </message>
    <message>
        <source>Choose a place that is divided alike</source>
        <translation>换一个划分相同的地方</translation>
    </message>
    <message>
        <source>A section goes to a side or column that has sections, a column to a room</source>
        <translation>节挂到分节的面或列，列挂到库或区</translation>
    </message>
    <message>
        <source>Print a slip to be signed</source>
        <translation>打印审批单送签</translation>
    </message>
    <message>
        <source>For taking out or reading here; the signed slip is scanned, then the carriers</source>
        <translation>借出、阅览通用；签好后先扫单，再逐件扫</translation>
    </message>
    <message>
        <source>Unpack it first</source>
        <translation>先出箱</translation>
    </message>
    <message>
        <source>Ctrl+F5, scan its case, then its new place and the thing itself</source>
        <translation>按 Ctrl+F5，扫周转箱，再扫新架位和该件</translation>
    </message>
    <message>
        <source>Scan the box that it lies in</source>
        <translation>扫它所在的档案盒</translation>
    </message>
    <message>
        <source>What was packed with its box is unpacked with it; Ask tells where it is</source>
        <translation>随盒装箱的随盒出箱；查询模式可看它在哪里</translation>
    </message>
    <message>
        <source>Scan the box instead</source>
        <translation>改扫档案盒</translation>
    </message>
    <message>
        <source>Or take it out of its box first: F5, its place, the carrier, M</source>
        <translation>或先从盒中取出：F5，扫架位，扫该件，按 M</translation>
    </message>
    <message>
        <source>Take a case for this level</source>
        <translation>换用可装该密级的周转箱</translation>
    </message>
    <message>
        <source>The label of a case says up to which level it carries</source>
        <translation>周转箱标签上写明最高密级</translation>
    </message>
    <message>
        <source>Take an empty case for it</source>
        <translation>另用一个空箱</translation>
    </message>
    <message>
        <source>Scan another case; what lies in this one stays in it</source>
        <translation>扫另一个周转箱；本箱已装的不动</translation>
    </message>
    <message>
        <source>Pack something first</source>
        <translation>先装箱</translation>
    </message>
    <message>
        <source>Scan boxes and carriers after the case</source>
        <translation>扫周转箱后再扫盒、卷、件</translation>
    </message>
    <message>
        <source>Take the seal off first</source>
        <translation>先启封</translation>
    </message>
    <message>
        <source>F3, then type or scan the number on the seal</source>
        <translation>按 F3，输入或扫封签号</translation>
    </message>
    <message>
        <source>Seal it first</source>
        <translation>先加封</translation>
    </message>
    <message>
        <source>Scan the place where it was set down</source>
        <translation>扫到达位置</translation>
    </message>
    <message>
        <source>Then F3 takes the seal off</source>
        <translation>再按 F3 启封</translation>
    </message>
    <message>
        <source>Unpack it to the end</source>
        <translation>先把箱清空</translation>
    </message>
    <message>
        <source>Scan a place, then what stands there; or take another case</source>
        <translation>扫架位，再扫放上去的盒、卷、件；或换一个周转箱</translation>
    </message>
    <message>
        <source>Type what the seal says</source>
        <translation>照封签输入</translation>
    </message>
    <message>
        <source>F3 asks for it again</source>
        <translation>按 F3 重新输入</translation>
    </message>
    <message>
        <source>Take a new seal</source>
        <translation>换一枚新封签</translation>
    </message>
    <message>
        <source>F3 asks for its number</source>
        <translation>按 F3 输入封签号</translation>
    </message>
    <message>
        <source>Name who counts with you</source>
        <translation>填写同点的人</translation>
    </message>
    <message>
        <source>Both sign the printed report</source>
        <translation>两人都在打印的报告上签字</translation>
    </message>
    <message>
        <source>Choose another scope</source>
        <translation>另选范围</translation>
    </message>
    <message>
        <source>A place counts all that stands in it</source>
        <translation>选库位就清点其中全部档案</translation>
    </message>
    <message>
        <source>Go on with that count</source>
        <translation>接着点那一次</translation>
    </message>
    <message>
        <source>Or end its scanning first</source>
        <translation>或先结束那一次的扫描</translation>
    </message>
    <message>
        <source>Begin another count</source>
        <translation>另开一次清点</translation>
    </message>
    <message>
        <source>This one goes on with its discrepancies</source>
        <translation>这一次接着处理差异</translation>
    </message>
    <message>
        <source>What is wrong in this one is put right there</source>
        <translation>这次有误的，在新的一次里更正</translation>
    </message>
    <message>
        <source>End the scanning first</source>
        <translation>先结束扫描</translation>
    </message>
    <message>
        <source>Scan the shelf first</source>
        <translation>先扫架层</translation>
    </message>
    <message>
        <source>Then what stands on it, from left to right</source>
        <translation>再从左到右扫架上的档案</translation>
    </message>
    <message>
        <source>Scan a shelf of this count</source>
        <translation>扫本次范围内的架层</translation>
    </message>
    <message>
        <source>Or begin a count of that place; several go on at once</source>
        <translation>或为那里另开一次；几次清点可同时进行</translation>
    </message>
    <message>
        <source>Choose it in the list</source>
        <translation>在差异清单里选</translation>
    </message>
    <message>
        <source>The list tells each discrepancy once</source>
        <translation>清单里每条差异只列一次</translation>
    </message>
    <message>
        <source>Look again, two of you</source>
        <translation>两人再找一遍</translation>
    </message>
    <message>
        <source>Enter the search; the clock runs from the first time it was not seen</source>
        <translation>记入复查；期限从第一次未见算起</translation>
    </message>
    <message>
        <source>Name the second person</source>
        <translation>填写第二人</translation>
    </message>
    <message>
        <source>For top secret that person types the own password</source>
        <translation>绝密须其本人输入口令</translation>
    </message>
    <message>
        <source>Let somebody else sign</source>
        <translation>请别人签字</translation>
    </message>
    <message>
        <source>A leader or the secrecy office, no keeper and no counter</source>
        <translation>由领导或保密部门签，保管人、清点人不签</translation>
    </message>
    <message>
        <source>Clear them up, or report them</source>
        <translation>先查清或上报</translation>
    </message>
    <message>
        <source>They stand first in the list</source>
        <translation>它们排在清单最前</translation>
    </message>
    <message>
        <source>Count them in a count of their own</source>
        <translation>为它们另开一次清点</translation>
    </message>
    <message>
        <source>A shelf that nobody visited says nothing</source>
        <translation>没有到过的架层不作结论</translation>
    </message>
    <message>
        <source>Ctrl+F9 on the page of the count</source>
        <translation>在清点页按 Ctrl+F9</translation>
    </message>
    <message>
        <source>Take another number</source>
        <translation>换一个座位号</translation>
    </message>
    <message>
        <source>The numbers stand on the seat plan</source>
        <translation>已有的号在座位图上</translation>
    </message>
    <message>
        <source>Scan another seat</source>
        <translation>扫另一个座位</translation>
    </message>
    <message>
        <source>Without a seat the next free one is given</source>
        <translation>不扫座位则给下一个空座</translation>
    </message>
    <message>
        <source>Let the reader sit elsewhere</source>
        <translation>请利用者换座</translation>
    </message>
    <message>
        <source>Scan a free seat for this level, then the carrier again</source>
        <translation>扫可阅该密级的空座，再扫该件</translation>
    </message>
    <message>
        <source>Scan the seat that is to be taken</source>
        <translation>扫要坐的座位</translation>
    </message>
    <message>
        <source>Or let somebody leave first; page Reading room shows who sits where</source>
        <translation>或先有人离开；“阅览室”页看谁在座</translation>
    </message>
    <message>
        <source>Scan the card or the seat: the visit stands in front</source>
        <translation>扫证卡或座位，调出这次查阅</translation>
    </message>
    <message>
        <source>Then scan what is wanted, or press F12 to let the reader leave</source>
        <translation>再扫要送的件；离开按 F12</translation>
    </message>
    <message>
        <source>Let the reader come in again</source>
        <translation>重新登记进入</translation>
    </message>
    <message>
        <source>Scan the card or the slip; a new visit begins</source>
        <translation>扫证卡或审批单，另起一次查阅</translation>
    </message>
    <message>
        <source>Scan the slip of this reader</source>
        <translation>扫此人的审批单</translation>
    </message>
    <message>
        <source>A slip serves the reader whose name stands on it</source>
        <translation>审批单只供单上的人用</translation>
    </message>
    <message>
        <source>Take something back first</source>
        <translation>先收回</translation>
    </message>
    <message>
        <source>Scan what the reader has finished with</source>
        <translation>扫已看完的件</translation>
    </message>
    <message>
        <source>Take the secrets back first</source>
        <translation>先收回涉密件</translation>
    </message>
    <message>
        <source>Scan them; the slip lets them out again when the reader is back</source>
        <translation>扫标签收回；返座后凭同一审批单再送</translation>
    </message>
    <message>
        <source>Form number, leader and date; it is then handed out at once</source>
        <translation>填单号、领导、日期，随即送座</translation>
    </message>
    <message>
        <source>Scan what lies on the table</source>
        <translation>扫桌上的件</translation>
    </message>
    <message>
        <source>What the reader left there the keeper takes back for him; pages are counted as ever</source>
        <translation>利用者留下的由值班员代还，照常核对页数</translation>
    </message>
    <message>
        <source>Not to be found: end the visit with it missing</source>
        <translation>查不到：带缺结束查阅</translation>
    </message>
    <message>
        <source>Two have looked for it and a leader knows; the reader stays charged with it</source>
        <translation>两人复查并告知领导；仍记在利用者名下</translation>
    </message>
    <message>
        <source>The reader is back</source>
        <translation>利用者已返座</translation>
    </message>
    <message>
        <source>Then scan the carrier again</source>
        <translation>再扫该件</translation>
    </message>
    <message>
        <source>Ask the security administrator</source>
        <translation>请安全保密管理员处理</translation>
    </message>
    <message>
        <source>Page System, who may approve: the cell for reading this level</source>
        <translation>“系统”页的审批权限：查阅该密级的一格</translation>
    </message>
    <message>
        <source>Register the medium first</source>
        <translation>先登记介质</translation>
    </message>
    <message>
        <source>Page Registers, Ctrl+M, then Ctrl+N; stick its label on before it is used</source>
        <translation>到“登记簿”按 Ctrl+M，再按 Ctrl+N；贴上标签再用</translation>
    </message>
    <message>
        <source>Take a medium for this level</source>
        <translation>换可存这个密级的介质</translation>
    </message>
    <message>
        <source>The label of a medium says up to which level it holds</source>
        <translation>介质标签上写着最高密级</translation>
    </message>
    <message>
        <source>Register a new medium for the lower level</source>
        <translation>低密级的另登记一个介质</translation>
    </message>
    <message>
        <source>Page Registers, Ctrl+M, then Ctrl+N; F8 takes the old one out of use</source>
        <translation>到“登记簿”按 Ctrl+M，再按 Ctrl+N；旧的按 F8 停用</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>If it was entered by mistake, take that entry back on page Journal</source>
        <translation>登记错了的，到“日志”撤销那一条</translation>
    </message>
    <message>
        <source>Enter that it came back</source>
        <translation>先登记归还</translation>
    </message>
    <message>
        <source>Page Registers, Ctrl+M, choose it and press F6</source>
        <translation>到“登记簿”按 Ctrl+M，选中它，按 F6</translation>
    </message>
    <message>
        <source>Type who watches the repair</source>
        <translation>写明监修人</translation>
    </message>
    <message>
        <source>Somebody of the unit stays with it until it is done</source>
        <translation>本单位要有人在场，直到修完</translation>
    </message>
    <message>
        <source>Type where and how it was destroyed</source>
        <translation>写明在哪里、怎样销毁</translation>
    </message>
    <message>
        <source>Only at the place that is appointed for secrets, never by one person alone</source>
        <translation>送指定的销毁单位，不能一个人办</translation>
    </message>
    <message>
        <source>Take it back; then let a new form be signed</source>
        <translation>先收回，再重新审批</translation>
    </message>
    <message>
        <source>Take another case</source>
        <translation>换一只箱</translation>
    </message>
    <message>
        <source>This one is outside with what was carried away; it comes back with that</source>
        <translation>这只箱随件带出，件归还时一起回来</translation>
    </message>
    <message>
        <source>Let that reader go before</source>
        <translation>请这位同阅人先离开</translation>
    </message>
    <message>
        <source>Ctrl+J and the card; then scan the carrier again</source>
        <translation>Ctrl+J，扫他的证卡；再扫这一件</translation>
    </message>
    <message>
        <source>Scan a secret notebook</source>
        <translation>扫保密本</translation>
    </message>
    <message>
        <source>Page Registers, Ctrl+M, then Ctrl+N registers one</source>
        <translation>“登记簿”页 Ctrl+M，再按 Ctrl+N 登记</translation>
    </message>
    <message>
        <source>Scan the notebook at the desk</source>
        <translation>到借还台扫保密本</translation>
    </message>
    <message>
        <source>Mode Read here, Ctrl+F2: scan its label and type the leaves</source>
        <translation>Ctrl+F2 阅览：扫标签，输入页数</translation>
    </message>
    <message>
        <source>Register the notebook first</source>
        <translation>先登记保密本</translation>
    </message>
    <message>
        <source>Page Registers, Ctrl+M, then Ctrl+N; its label goes on the cover</source>
        <translation>“登记簿”页 Ctrl+M，再按 Ctrl+N；标签贴在封面</translation>
    </message>
    <message>
        <source>Scan the notebook</source>
        <translation>扫保密本</translation>
    </message>
    <message>
        <source>Count its leaves; then the reader may leave</source>
        <translation>清点页数，再离开</translation>
    </message>
    <message>
        <source>Page Registers: Ctrl+R circulation, Ctrl+T copies, Ctrl+D carried outside</source>
        <translation>“登记簿”页：Ctrl+R 传阅，Ctrl+T 复制，Ctrl+D 携带外出</translation>
    </message>
    <message>
        <source>Fill the vacant post first</source>
        <translation>先补上空缺的管理员</translation>
    </message>
    <message>
        <source>Page People, accounts: appoint the administrator who is missing</source>
        <translation>人员页、账户：任命缺的那一位</translation>
    </message>
    <message>
        <source>Take the file of the chosen line</source>
        <translation>取所选那一行的文件</translation>
    </message>
    <message>
        <source>The file is called after the number of its line</source>
        <translation>文件名就是那一行的编号</translation>
    </message>
    <message>
        <source>Both passwords are typed at this PC, one after the other</source>
        <translation>两人先后在本机输入各自的密码</translation>
    </message>
    <message>
        <source>Bring its file back first</source>
        <translation>先把文件带回来</translation>
    </message>
    <message>
        <source>Or take the leaving of that part back on the journal page</source>
        <translation>或在日志页撤销那一份的带出</translation>
    </message>
    <message>
        <source>Choose the file that left here</source>
        <translation>选从这里带出的文件</translation>
    </message>
    <message>
        <source>Shelves of other parts are not in it</source>
        <translation>里面不会有别份的架层</translation>
    </message>
    <message>
        <source>Set both clocks, and count these shelves again</source>
        <translation>两台电脑校好时，这几层重新点</translation>
    </message>
    <message>
        <source>What moved meanwhile is judged by the times in the file</source>
        <translation>其间的变动要按文件里的时间判断</translation>
    </message>
    <message>
        <source>Fetch the other administrator</source>
        <translation>请另一位管理员来</translation>
    </message>
    <message>
        <source>Take your own medium</source>
        <translation>用您自己的介质</translation>
    </message>
    <message>
        <source>Sign nothing, tell the secrecy office</source>
        <translation>不要签，报告保密工作机构</translation>
    </message>
    <message>
        <source>If it is your own, somebody altered it: tell the secrecy office first</source>
        <translation>若正是自己的，就是被人改过：先报告保密工作机构</translation>
    </message>
    <message>
        <source>Keep PC and medium as they are; compare an export of the journal with slips</source>
        <translation>计算机和介质保持原样；导出日志，与纸质单据对照</translation>
    </message>
    <message>
        <source>Put it back with what is set aside</source>
        <translation>放回待销毁的一起</translation>
    </message>
    <message>
        <source>If it is to stay: page Registers, Ctrl+U, strike its line (F3); it is carried home</source>
        <translation>要留下的：登记簿页 Ctrl+U，F3 划去这一条，送回原位</translation>
    </message>
    <message>
        <source>Scan the holder&apos;s card first</source>
        <translation>先扫持有人的证</translation>
    </message>
    <message>
        <source>Or press F5 for the next holder on the list</source>
        <translation>或按 F5 转到下一个持有人</translation>
    </message>
    <message>
        <source>Begin a count of what this person has</source>
        <translation>另开一次此人所借的清点</translation>
    </message>
    <message>
        <source>Whoever had nothing on loan at the beginning is not on the list</source>
        <translation>开始时没有在借的人不在名单上</translation>
    </message>
    <message>
        <source>Have both sign the deed first</source>
        <translation>先请双方在交接文据上签字</translation>
    </message>
    <message>
        <source>Page Registers, F8, then F10: its list, both signed with F8</source>
        <translation>登记簿按 F8，再按 F10：在它的清单上按 F8 登记签字</translation>
    </message>
    <message>
        <source>Take it over by a new list of its unit</source>
        <translation>另开一份清单接收</translation>
    </message>
    <message>
        <source>Page Registers, F8, then F10, Ctrl+N: it came after all</source>
        <translation>登记簿按 F8，再按 F10、Ctrl+N：补到的件</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Plain paper A4</source>
        <translation>A4 普通纸</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>Name on the packet</source>
        <translation>照包装上写</translation>
    </message>
    <message>
        <source>A4 sheet, die-cut</source>
        <translation>A4 模切页</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>卷装</translation>
    </message>
    <message>
        <source>A paper has a name.</source>
        <translation>请写名称。</translation>
    </message>
    <message>
        <source>Label width, mm</source>
        <translation>标签宽，毫米</translation>
    </message>
    <message>
        <source>Label height, mm</source>
        <translation>标签高，毫米</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Pitch across</source>
        <translation>横向间距</translation>
    </message>
    <message>
        <source>Pitch down</source>
        <translation>纵向间距</translation>
    </message>
    <message>
        <source>Gap between labels</source>
        <translation>标签间隙</translation>
    </message>
    <message>
        <source>Width of the liner</source>
        <translation>底纸宽</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>纸的种类</translation>
    </message>
    <message>
        <source>From one left edge to the next.</source>
        <translation>从一枚左边到下一枚左边。</translation>
    </message>
    <message>
        <source>A length such as 63.5.</source>
        <translation>请填长度，如 63.5。</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>Papers that no maker&apos;s list has: a roll, or an A4 sheet by its measures.</source>
        <translation>目录里没有的标签纸：卷装的，或 A4 模切的，按尺寸自己加。</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>新增标签纸</translation>
    </message>
    <message>
        <source>Name or size</source>
        <translation>名称或尺寸</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>{0} papers of the room&apos;s own</source>
        <translation>自备标签纸 {0} 种</translation>
    </message>
    <message>
        <source>New label paper</source>
        <translation>新增标签纸</translation>
    </message>
    <message>
        <source>Put the paper right</source>
        <translation>修改标签纸</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>纸的种类</translation>
    </message>
    <message>
        <source>Label, mm</source>
        <translation>标签（毫米）</translation>
    </message>
    <message>
        <source>Margins left, top</source>
        <translation>左、上边距</translation>
    </message>
    <message>
        <source>Width of the liner</source>
        <translation>底纸宽</translation>
    </message>
    <message>
        <source>Pitch across, down</source>
        <translation>横、纵间距</translation>
    </message>
    <message>
        <source>Gap between labels</source>
        <translation>标签间隙</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>用过</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>The measures stand on the packet, or are taken with a ruler.</source>
        <translation>尺寸看包装，或用尺子量。</translation>
    </message>
    <message>
        <source>new paper</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>offer again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>恢复选用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Entered; journal entry {0}.</source>
        <translation>已登记，日志第 {0} 条。</translation>
    </message>
    <message>
        <source>Goes on it at {0} dots per inch: {1}</source>
        <translation>{0} dpi 可打：{1}</translation>
    </message>
</context>
<context>
    <name>StockPicture</name>
    <message>
        <source>The paper to scale</source>
        <translation>按比例的纸样</translation>
    </message>
</context>
<context>
    <name>StopCause</name>
    <message>
        <source>Left this work</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>Nothing can be lent from now on; what is out ({0}) can come back at any time.</source>
        <translation>从现在起不能借；在借的 {0} 件随时可以还。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>StrikeForm</name>
    <message>
        <source>The signature under the list becomes void.</source>
        <translation>清册上的签字随之作废。</translation>
    </message>
    <message>
        <source>Numbers of the lines</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Such as 3、5; for good.</source>
        <translation>如 3、5；划去后不再恢复。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Numbers of lines that stand on the list.</source>
        <translation>须是清册上现有的序号。</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>清册要写明原因。</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Setting, value or rule</source>
        <translation>设置、值或规则号</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>没有符合条件的设置。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>choose a setting</source>
        <translation>选设置</translation>
    </message>
    <message>
        <source>change, then save</source>
        <translation>修改，再按保存</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>default</source>
        <translation>填入默认值</translation>
    </message>
    <message>
        <source>{0} settings, {1} set here</source>
        <translation>共 {0} 项，本室另设 {1} 项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>take the change back</source>
        <translation>撤销改动</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>back to the registers</source>
        <translation>回登记簿</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Fit widths again</source>
        <translation>恢复默认列宽</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Line of an approval</source>
        <translation>审批明细</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Former code</source>
        <translation>曾用档号</translation>
    </message>
    <message>
        <source>Row of a list that waits</source>
        <translation>待整理的清单行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备考</translation>
    </message>
    <message>
        <source>Label to be renewed</source>
        <translation>待换标签</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移一列</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Layout of a list</source>
        <translation>清单格式</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>保存的筛选</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>日历的一天</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>挂失的卡</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Deputy of a leader</source>
        <translation>授权代批</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Sheet entered late</source>
        <translation>补录单</translation>
    </message>
    <message>
        <source>Line entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Not back when the day closed</source>
        <translation>日终未还</translation>
    </message>
    <message>
        <source>Countersigned form</source>
        <translation>会签单</translation>
    </message>
    <message>
        <source>Shelf to be counted</source>
        <translation>待清点架位</translation>
    </message>
    <message>
        <source>Foreign barcode</source>
        <translation>外来条码</translation>
    </message>
    <message>
        <source>Opening of the room</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Line of the opening act</source>
        <translation>期初建账的一行</translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation>打印件去向</translation>
    </message>
    <message>
        <source>Slip by scope</source>
        <translation>按范围的审批单</translation>
    </message>
    <message>
        <source>Pour of a memory scanner</source>
        <translation>数据采集器倒入</translation>
    </message>
    <message>
        <source>Poured line</source>
        <translation>倒入行</translation>
    </message>
    <message>
        <source>Slip of a loan</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Line of a slip</source>
        <translation>审批单的一行</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Scan-back of a run</source>
        <translation>首枚扫回</translation>
    </message>
    <message>
        <source>Transport case</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>Trip of a case</source>
        <translation>周转箱行程</translation>
    </message>
    <message>
        <source>Packed in a case</source>
        <translation>装箱记录</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Loan called in</source>
        <translation>催还的一笔</translation>
    </message>
    <message>
        <source>Form of this room</source>
        <translation>本室表单</translation>
    </message>
    <message>
        <source>Spoiled sheet</source>
        <translation>作废的登记单</translation>
    </message>
    <message>
        <source>Charge by a list, not back</source>
        <translation>清单外借未还</translation>
    </message>
    <message>
        <source>Out card</source>
        <translation>代卷卡</translation>
    </message>
    <message>
        <source>Lines of a label</source>
        <translation>标签内容</translation>
    </message>
    <message>
        <source>What a form was used for</source>
        <translation>会签单用途</translation>
    </message>
    <message>
        <source>Form of a blank sheet</source>
        <translation>空白登记单的式样</translation>
    </message>
    <message>
        <source>Transport case open at the end of the day</source>
        <translation>日终未收回的周转箱</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Shelf of a count</source>
        <translation>清点的架层</translation>
    </message>
    <message>
        <source>Earlier pass over a shelf</source>
        <translation>架层前一遍</translation>
    </message>
    <message>
        <source>Drawn for a sample</source>
        <translation>抽样抽中</translation>
    </message>
    <message>
        <source>Seen in a count</source>
        <translation>清点所见</translation>
    </message>
    <message>
        <source>Card seen in a count</source>
        <translation>清点所见卡</translation>
    </message>
    <message>
        <source>Code put aside in a count</source>
        <translation>清点另记的码</translation>
    </message>
    <message>
        <source>Box counted as one</source>
        <translation>整盒清点</translation>
    </message>
    <message>
        <source>Discrepancy settled</source>
        <translation>差异已处理</translation>
    </message>
    <message>
        <source>Form of copies</source>
        <translation>复制审批表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制件</translation>
    </message>
    <message>
        <source>Run of copies</source>
        <translation>登记实制</translation>
    </message>
    <message>
        <source>Mark beside a line</source>
        <translation>审批单批注</translation>
    </message>
    <message>
        <source>Sheet of circulation</source>
        <translation>传阅单</translation>
    </message>
    <message>
        <source>Piece in a folder</source>
        <translation>传阅夹内件</translation>
    </message>
    <message>
        <source>Reader on a sheet</source>
        <translation>阅文人</translation>
    </message>
    <message>
        <source>Piece with a reader of a sheet</source>
        <translation>送阅的件</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>阅览座位</translation>
    </message>
    <message>
        <source>Visit to the reading room</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>Read in the room</source>
        <translation>在室阅览</translation>
    </message>
    <message>
        <source>Visit still open in the evening</source>
        <translation>日终仍在室</translation>
    </message>
    <message>
        <source>Effect of reading</source>
        <translation>利用效果</translation>
    </message>
    <message>
        <source>Line of the incoming book</source>
        <translation>收文登记行</translation>
    </message>
    <message>
        <source>Medium or device</source>
        <translation>介质、设备</translation>
    </message>
    <message>
        <source>Use of a medium or device</source>
        <translation>介质、设备的领用</translation>
    </message>
    <message>
        <source>Filed from the incoming book</source>
        <translation>收文归卷</translation>
    </message>
    <message>
        <source>Incoming book closed</source>
        <translation>收文登记簿结账</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Line of a handover</source>
        <translation>交接清单的一行</translation>
    </message>
    <message>
        <source>Clearance of who leaves</source>
        <translation>离岗清退</translation>
    </message>
    <message>
        <source>Form of carrying outside</source>
        <translation>携带外出单</translation>
    </message>
    <message>
        <source>Piece carried outside</source>
        <translation>带出的件</translation>
    </message>
    <message>
        <source>Way of an approval</source>
        <translation>批准方式</translation>
    </message>
    <message>
        <source>Word not signed in the evening</source>
        <translation>日终未补签的口头批准</translation>
    </message>
    <message>
        <source>Visit entered late</source>
        <translation>补录的查阅</translation>
    </message>
    <message>
        <source>Discrepancy found</source>
        <translation>清点差异</translation>
    </message>
    <message>
        <source>Reads along at a visit</source>
        <translation>同阅人</translation>
    </message>
    <message>
        <source>Notebook at a seat</source>
        <translation>座位上的保密本</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停处置</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Drill of a backup</source>
        <translation>试还原</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Part of a count on another PC</source>
        <translation>另一台电脑上的清点分份</translation>
    </message>
    <message>
        <source>Shelf of such a part</source>
        <translation>分份的架层</translation>
    </message>
    <message>
        <source>List of what is called in</source>
        <translation>清退单</translation>
    </message>
    <message>
        <source>Line of what is called in</source>
        <translation>清退单的一件</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>代查</translation>
    </message>
    <message>
        <source>Looked into for an enquiry</source>
        <translation>代查查看的件</translation>
    </message>
    <message>
        <source>Place looked at</source>
        <translation>查过的地方</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>List of destruction</source>
        <translation>销毁清册</translation>
    </message>
    <message>
        <source>Line of a list of destruction</source>
        <translation>销毁清册条目</translation>
    </message>
    <message>
        <source>Approval of a destruction</source>
        <translation>销毁审批</translation>
    </message>
    <message>
        <source>Way to destruction</source>
        <translation>送销押运</translation>
    </message>
    <message>
        <source>Record of a destruction</source>
        <translation>监销记录</translation>
    </message>
    <message>
        <source>Request for what is out</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Secrecy decision</source>
        <translation>定密解密</translation>
    </message>
    <message>
        <source>List: {0}</source>
        <translation>列表：{0}</translation>
    </message>
    <message>
        <source>Fonds of a count</source>
        <translation>清点全宗</translation>
    </message>
    <message>
        <source>Stay in the repository</source>
        <translation>库房出入</translation>
    </message>
    <message>
        <source>Inside in the evening</source>
        <translation>日终仍在库</translation>
    </message>
    <message>
        <source>Unit of a count</source>
        <translation>清点的单位</translation>
    </message>
    <message>
        <source>Holder of a count</source>
        <translation>清点的持有人</translation>
    </message>
    <message>
        <source>Shown by a holder</source>
        <translation>持有人出示</translation>
    </message>
    <message>
        <source>Taking by law</source>
        <translation>依法调取</translation>
    </message>
    <message>
        <source>List of what a unit hands over</source>
        <translation>移交接收清单</translation>
    </message>
    <message>
        <source>Line of what a unit hands over</source>
        <translation>移交接收清单行</translation>
    </message>
    <message>
        <source>Line of the schedule</source>
        <translation>期限表一行</translation>
    </message>
    <message>
        <source>Secrecy act</source>
        <translation>密级变更文书</translation>
    </message>
    <message>
        <source>Line of a secrecy act</source>
        <translation>密级变更文书的一件</translation>
    </message>
    <message>
        <source>Secrecy notice</source>
        <translation>密级变更通知</translation>
    </message>
    <message>
        <source>Line of a secrecy notice</source>
        <translation>密级变更通知的一件</translation>
    </message>
    <message>
        <source>Paper to be marked anew</source>
        <translation>待改标志的件</translation>
    </message>
    <message>
        <source>Dispute about a level</source>
        <translation>定密争议</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>泄密事件</translation>
    </message>
    <message>
        <source>Piece of an incident</source>
        <translation>事件涉及的件</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Test of recovery sheets</source>
        <translation>试恢复单</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Ctrl+C copies with headings</source>
        <translation>Ctrl+C 复制含表头</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F columns</source>
        <translation>Ctrl+Shift+F 列设置</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>已选 {0} 件</translation>
    </message>
    <message>
        <source>At most 5,000 rows can be copied at once.</source>
        <translation>一次最多复制 5,000 行。</translation>
    </message>
    <message>
        <source>{0} rows copied; the clipboard is emptied after 10 s.</source>
        <translation>已复制 {0} 行，10 秒后清空剪贴板。</translation>
    </message>
</context>
<context>
    <name>TailCard</name>
    <message>
        <source>What is it stuck on?</source>
        <translation>贴在哪一件上？</translation>
    </message>
    <message>
        <source>Digit, Esc types anew</source>
        <translation>按数字选，Esc 重新输入</translation>
    </message>
    <message>
        <source>{0} more: Esc, then type 2019-16</source>
        <translation>还有 {0} 个：按 Esc，再输入如 2019-16</translation>
    </message>
</context>
<context>
    <name>TakeOutForm</name>
    <message>
        <source>Note of the box</source>
        <translation>盒内备考</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以空着。</translation>
    </message>
</context>
<context>
    <name>TakeOverForm</name>
    <message>
        <source>Its number beside the line, or scan its label.</source>
        <translation>行前的号，或扫它的标签。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>实点页数</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>没点的不填。</translation>
    </message>
    <message>
        <source>The number of one line that is still expected.</source>
        <translation>写一个待接收的行号。</translation>
    </message>
</context>
<context>
    <name>TakingForm</name>
    <message>
        <source>The full name, as on the card.</source>
        <translation>照证件写全名。</translation>
    </message>
    <message>
        <source>As it stands on the card.</source>
        <translation>照证件填写。</translation>
    </message>
    <message>
        <source>As it stands on the notice.</source>
        <translation>照调取通知书填写。</translation>
    </message>
    <message>
        <source>Which organ sent the notice?</source>
        <translation>哪个机关发的通知书？</translation>
    </message>
    <message>
        <source>The notice says what for.</source>
        <translation>照通知书写事由。</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>谁签批的？</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>日期，例如 2027-06-30。</translation>
    </message>
    <message>
        <source>Scan what is handed over.</source>
        <translation>请扫要交出的件。</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>调取通知书文号</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>调取机关</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>办案人员一</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>办案人员二</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Let by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签批日期</translation>
    </message>
    <message>
        <source>{0} pieces: {1}</source>
        <translation>{0} 件：{1}</translation>
    </message>
    <message>
        <source>Scan what is handed over; the rest is copied from the notice.</source>
        <translation>扫要交出的件；其余照调取通知书填写。</translation>
    </message>
</context>
<context>
    <name>TemporaryCard</name>
    <message>
        <source>Reader for today</source>
        <translation>登记临时利用者</translation>
    </message>
    <message>
        <source>Enter goes on, Esc leaves it</source>
        <translation>Enter 往下，Esc 放弃</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sent by (unit)</source>
        <translation>介绍单位</translation>
    </message>
    <message>
        <source>Number of the identity card</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Number of the letter of introduction</source>
        <translation>介绍信号</translation>
    </message>
    <message>
        <source>Enter and serve</source>
        <translation>登记并办理</translation>
    </message>
    <message>
        <source>Esc once more gives up what was typed.</source>
        <translation>再按一次 Esc，放弃已输入的内容。</translation>
    </message>
    <message>
        <source>Valid today only, internal at most; the number is the card.</source>
        <translation>只限今天有效，最高可知悉到内部；卡号当场生成，不必先打卡。</translation>
    </message>
    <message>
        <source>All four are needed; the identity card and the letter are looked at.</source>
        <translation>四项都要填；证件和介绍信要当面核对。</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>struck</source>
        <translation>划掉</translation>
    </message>
    <message>
        <source>read here only</source>
        <translation>只在室内阅览</translation>
    </message>
    <message>
        <source>back by {0}</source>
        <translation>最迟 {0} 归还</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Then</name>
    <message>
        <source>box {0}</source>
        <translation>盒 {0}</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>不在册</translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message>
        <source>Label, reference code or name</source>
        <translation>条码、档号或姓名</translation>
    </message>
    <message>
        <source>A day, a time where it is known, and a carrier, a record or a person; then Enter.</source>
        <translation>填日期，知道时间的填时间，再填一件、一份档案或一个人，按 Enter。</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>当时情况</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>查</translation>
    </message>
    <message>
        <source>ask about another</source>
        <translation>另查一个</translation>
    </message>
    <message>
        <source>back to the journal</source>
        <translation>返回日志</translation>
    </message>
    <message>
        <source>Day as 2026-03-03, time as 14:30.</source>
        <translation>日期写成 2026-03-03，时间写成 14:30。</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>没有叫这个的。</translation>
    </message>
    <message>
        <source>Several are called so; type one of them in full:</source>
        <translation>不止一个，请输全：</translation>
    </message>
    <message>
        <source>{0} occasions that day</source>
        <translation>当日 {0} 次</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>What this person had</source>
        <translation>当时持有</translation>
    </message>
    <message>
        <source>What else was out</source>
        <translation>当时还有什么在外</translation>
    </message>
    <message>
        <source>At</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>up to entry {0}</source>
        <translation>至第 {0} 条</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Where it stood is read from the journal; loans, visits, openings and stays of the whole day count as occasions to see it. What was taken without being scanned is not known here.</source>
        <translation>在哪里，由日志推出；全天的借阅、阅览、打开、进库都算可能看过。没有扫描就拿走的，这里看不出来。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What or whom</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>查</translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation>没有登记。</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Who could have seen it that day</source>
        <translation>当日谁可能看过</translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message>
        <source>{0} ({1} readers)</source>
        <translation>{0}（{1} 人）</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>手写的单位</translation>
    </message>
    <message>
        <source>These readers bear its name from then on; what was lent before keeps the old words.</source>
        <translation>这些利用者从此用名录上的名称；此前的借阅记录仍写旧名。</translation>
    </message>
    <message>
        <source>Unit of the list</source>
        <translation>名录中的单位</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>(only a stub is kept)</source>
        <translation>（只登记存根）</translation>
    </message>
    <message>
        <source>(title hidden)</source>
        <translation>（题名已隐去）</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Remind</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Clear up pages</source>
        <translation>查清页数</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Close the print job</source>
        <translation>打印办结</translation>
    </message>
    <message>
        <source>Appoint administrators</source>
        <translation>配齐三员</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>{0} days late</source>
        <translation>已逾期 {0} 天</translation>
    </message>
    <message>
        <source>Today, by closing time</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>待完善</translation>
    </message>
    <message>
        <source>{0} pieces, from {1} readers</source>
        <translation>{0} 件，归 {1} 人</translation>
    </message>
    <message>
        <source>{0} pieces checked and not shelved</source>
        <translation>{0} 件已核，还没有上架</translation>
    </message>
    <message>
        <source>{0} pieces without a label</source>
        <translation>{0} 件还没有标签</translation>
    </message>
    <message>
        <source>Was job {0} printed, or did it fail?</source>
        <translation>{0} 号打印成了没有？</translation>
    </message>
    <message>
        <source>Until then nothing of jimi level or above may come in</source>
        <translation>在此之前机密以上的不能进来</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Renew labels</source>
        <translation>换标签</translation>
    </message>
    <message>
        <source>{0} labels show what is no longer so</source>
        <translation>{0} 枚标签上的档号或密级已变</translation>
    </message>
    <message>
        <source>Enter the calendar</source>
        <translation>录入工作日历</translation>
    </message>
    <message>
        <source>Holidays of {0} are not entered; until then weekends are the rule</source>
        <translation>{0} 年的节假日还没有录入，录入以前按周末算</translation>
    </message>
    <message>
        <source>Not clear yesterday</source>
        <translation>上次日终未清</translation>
    </message>
    <message>
        <source>Enter the sheets</source>
        <translation>补录登记单</translation>
    </message>
    <message>
        <source>Day not closed</source>
        <translation>没有日终</translation>
    </message>
    <message>
        <source>{0} sheets are not entered to their end</source>
        <translation>{0} 张登记单还没录完</translation>
    </message>
    <message>
        <source>{0} carriers of that evening are still not back</source>
        <translation>那天未清的还有 {0} 件没有还</translation>
    </message>
    <message>
        <source>That evening nobody closed the day; closing today covers it</source>
        <translation>那天没有办日终；今天办日终即一并核对</translation>
    </message>
    <message>
        <source>Lend what is approved</source>
        <translation>借出已批件</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>换口令</translation>
    </message>
    <message>
        <source>Renew cards</source>
        <translation>办理续期</translation>
    </message>
    <message>
        <source>Renew collectors</source>
        <translation>领取人续期</translation>
    </message>
    <message>
        <source>Renew deputies</source>
        <translation>代批续期</translation>
    </message>
    <message>
        <source>Mend records</source>
        <translation>修正待整理</translation>
    </message>
    <message>
        <source>Go on building up</source>
        <translation>接着建库</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>录入库房</translation>
    </message>
    <message>
        <source>Enter the leaders</source>
        <translation>录入领导</translation>
    </message>
    <message>
        <source>Enter a series</source>
        <translation>录入档号系列</translation>
    </message>
    <message>
        <source>{0} pieces are approved and not lent yet</source>
        <translation>已批 {0} 件，还没有借出</translation>
    </message>
    <message>
        <source>Then the room asks for a new one before anything else</source>
        <translation>到期以后，先换口令才能办事</translation>
    </message>
    <message>
        <source>{0} readers may read no longer after their day</source>
        <translation>{0} 位利用者即将到期</translation>
    </message>
    <message>
        <source>{0} collectors may fetch no longer after their day</source>
        <translation>{0} 位领取人即将到期</translation>
    </message>
    <message>
        <source>{0} deputies may sign no longer after their day</source>
        <translation>{0} 项授权代批即将到期</translation>
    </message>
    <message>
        <source>{0} rows of lists wait to be mended</source>
        <translation>清单里有 {0} 行待整理</translation>
    </message>
    <message>
        <source>{0} pieces have no place yet; the signed act ends it</source>
        <translation>还有 {0} 件没有上架；签字文据入档后结束</translation>
    </message>
    <message>
        <source>Nothing can be shelved before there is a place</source>
        <translation>没有架位，就不能上架</translation>
    </message>
    <message>
        <source>Nothing secret can be lent before a leader may approve</source>
        <translation>没有在任的审批人，就不能借出涉密件</translation>
    </message>
    <message>
        <source>Nothing can be registered by itself before there is a series</source>
        <translation>没有档号系列，就不能逐件登记</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Count shelves</source>
        <translation>清点架位</translation>
    </message>
    <message>
        <source>{0} shelves wait to be counted after a move</source>
        <translation>{0} 层搬迁后待清点</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>{0} pieces out by a list, with {1} holders, no day of return</source>
        <translation>清单所记外借 {0} 件，{1} 处持有，无应还日</translation>
    </message>
    <message>
        <source>Finish the pour</source>
        <translation>办完倒入</translation>
    </message>
    <message>
        <source>{0} poured lines are neither carried out nor left out</source>
        <translation>倒入的 {0} 行还没办理，也没剔除</translation>
    </message>
    <message>
        <source>Print labels of cases</source>
        <translation>打印箱标签</translation>
    </message>
    <message>
        <source>Bring cases in</source>
        <translation>收回周转箱</translation>
    </message>
    <message>
        <source>{0} transport cases without a label</source>
        <translation>{0} 个周转箱没有标签</translation>
    </message>
    <message>
        <source>{0} transport cases are on their way or stand open</source>
        <translation>{0} 个周转箱在途，或没有加封</translation>
    </message>
    <message>
        <source>Count by the plan</source>
        <translation>本周轮清</translation>
    </message>
    <message>
        <source>Finish counts</source>
        <translation>清点未完</translation>
    </message>
    <message>
        <source>{0} shelves fall due to be counted this week</source>
        <translation>{0} 层本周到期，应清点</translation>
    </message>
    <message>
        <source>{0} counts go on, or wait to be settled and signed</source>
        <translation>{0} 次清点在进行、待处理或待签字</translation>
    </message>
    <message>
        <source>Let it be signed</source>
        <translation>请领导补签</translation>
    </message>
    <message>
        <source>{0} spoken approvals should have been signed by now</source>
        <translation>{0} 张口头批准的审批单该补签了</translation>
    </message>
    <message>
        <source>{0} spoken approvals are still to be signed</source>
        <translation>{0} 张口头批准的审批单待补签</translation>
    </message>
    <message>
        <source>Look at approvals</source>
        <translation>看审批单</translation>
    </message>
    <message>
        <source>{0} forms are good and not used up; the first ends</source>
        <translation>{0} 张审批单还能用、没用完，最早的到期</translation>
    </message>
    <message>
        <source>{0} forms ended in the last fortnight and were not used up</source>
        <translation>{0} 张审批单近两周过期，没用完</translation>
    </message>
    <message>
        <source>Enter what was lost</source>
        <translation>补登还原所失</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Prove a backup</source>
        <translation>试还原</translation>
    </message>
    <message>
        <source>A backup was restored; {0} entries are to be entered anew from slips</source>
        <translation>已用备份还原；{0} 条日志要按单据补登</translation>
    </message>
    <message>
        <source>The system administrator makes one, page System, F7</source>
        <translation>由系统管理员做：系统页，F7</translation>
    </message>
    <message>
        <source>No backup was opened for long; an unproven one is only a hope</source>
        <translation>很久没有打开过备份；未证实的备份只是个指望</translation>
    </message>
    <message>
        <source>Answer enquiries</source>
        <translation>答复代查</translation>
    </message>
    <message>
        <source>{0} enquiries wait for an answer</source>
        <translation>{0} 件代查待答复</translation>
    </message>
    <message>
        <source>Sign a checkpoint</source>
        <translation>签检查点</translation>
    </message>
    <message>
        <source>The auditor signs it on the own medium, page Audit, F7</source>
        <translation>由审计管理员签在自己的介质上：审计页，F7</translation>
    </message>
    <message>
        <source>Tell who waits</source>
        <translation>通知预约人</translation>
    </message>
    <message>
        <source>{0} wait for something that is here again</source>
        <translation>{0} 人预约的件已经归还</translation>
    </message>
    <message>
        <source>End the call-in</source>
        <translation>办结清退</translation>
    </message>
    <message>
        <source>{0} lists of what is called in are due</source>
        <translation>{0} 张清退单已到期限</translation>
    </message>
    <message>
        <source>Review secrets</source>
        <translation>审核国家秘密</translation>
    </message>
    <message>
        <source>{0} secrets end within half a year or have ended; the first</source>
        <translation>{0} 件半年内到期或已到期，最早一件</translation>
    </message>
    <message>
        <source>See who is in the repository</source>
        <translation>看谁还在库里</translation>
    </message>
    <message>
        <source>{0} persons are inside</source>
        <translation>库房里还有 {0} 人</translation>
    </message>
    <message>
        <source>Ask the organ</source>
        <translation>询问调取件</translation>
    </message>
    <message>
        <source>{0} takings by law were not asked after for a quarter</source>
        <translation>{0} 单依法调取满一季度没有询问</translation>
    </message>
    <message>
        <source>Appraise what is due</source>
        <translation>鉴定到期档案</translation>
    </message>
    <message>
        <source>The periods of {0} records are over</source>
        <translation>{0} 件（卷）保管期满，等待鉴定</translation>
    </message>
    <message>
        <source>Settle disputes about levels</source>
        <translation>处理定密争议</translation>
    </message>
    <message>
        <source>Deliver secrecy notices</source>
        <translation>送达密级变更通知</translation>
    </message>
    <message>
        <source>Mark papers anew</source>
        <translation>更改密级标志</translation>
    </message>
    <message>
        <source>{0} levels are disputed</source>
        <translation>{0} 件密级有争议</translation>
    </message>
    <message>
        <source>{0} notices of changed levels are to be delivered</source>
        <translation>{0} 份密级变更通知待送达</translation>
    </message>
    <message>
        <source>{0} papers bear a mark that was changed</source>
        <translation>{0} 件的密级标志待更改</translation>
    </message>
    <message>
        <source>Report the incident</source>
        <translation>报告事件</translation>
    </message>
    <message>
        <source>Close incidents</source>
        <translation>事件结案</translation>
    </message>
    <message>
        <source>{0} clocks of the law run; the first runs out on the day beside</source>
        <translation>{0} 个法定时限在走；最早到期的见右</translation>
    </message>
    <message>
        <source>{0} incidents without a running clock are not closed</source>
        <translation>{0} 起没有时限在走的事件还没有结案</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Out</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日应还</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To be shelved</source>
        <translation>待上架</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>未贴标签</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>上架/归位</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Nothing is open. Scans go to the desk by themselves.</source>
        <translation>没有要办的事。直接扫描，会自动到借还台。</translation>
    </message>
    <message>
        <source>{0} of them jimi or above</source>
        <translation>其中机密以上 {0} 件</translation>
    </message>
    <message>
        <source>{0} back today</source>
        <translation>今日已还 {0} 件</translation>
    </message>
    <message>
        <source>longest {0} days</source>
        <translation>最长 {0} 天</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>To be completed: the three administrators; until then nothing of jimi level or above.</source>
        <translation>待完善：三员还没有配齐，在此之前不得存入机密以上的。</translation>
    </message>
    <message>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation>周一 周二 周三 周四 周五 周六 周日</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>按紧急程度</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>催还</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something outside the program failed: {0}.</source>
        <translation>程序之外出了问题：{0}。</translation>
    </message>
    <message>
        <source>Another window holds this vault (process {0}); close it first.</source>
        <translation>另一个窗口正在用这个库（进程 {0}），请先关掉它。</translation>
    </message>
    <message>
        <source>Another program holds this vault; close it first.</source>
        <translation>另一个程序正在用这个库，请先关掉它。</translation>
    </message>
    <message>
        <source>The vault lies where it cannot be kept safe; move it.</source>
        <translation>库放的地方不安全，请换个位置。</translation>
    </message>
    <message>
        <source>This file is not what it should be.</source>
        <translation>这个文件的内容不对。</translation>
    </message>
    <message>
        <source>A file of the vault is damaged; restore it from a backup.</source>
        <translation>库的文件损坏，请从备份还原。</translation>
    </message>
    <message>
        <source>Something outside the program failed.</source>
        <translation>程序之外出了问题。</translation>
    </message>
    <message>
        <source>The question gave way to other work; ask again.</source>
        <translation>查询给别的办理让了路，请再查一次。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>姓名或口令不对。</translation>
    </message>
    <message>
        <source>Too many wrong passwords; try again in {0} minutes.</source>
        <translation>口令错误次数太多，{0} 分钟后再试。</translation>
    </message>
    <message>
        <source>This user cannot open the vault any more; ask the security administrator for a new password.</source>
        <translation>这个用户打不开库了，请安全保密管理员重设口令。</translation>
    </message>
    <message>
        <source>There is no vault here; choose another place or restore it.</source>
        <translation>这里没有库，请换个位置，或者还原备份。</translation>
    </message>
    <message>
        <source>The vault is older than what this PC saw last; find the newer one before anything is written.</source>
        <translation>这个库比本机上次见到的旧，先找到新的，再办理。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and do it again.</source>
        <translation>磁盘满了，什么都没有改动。请腾出空间，再办一次。</translation>
    </message>
    <message>
        <source>The disk refused to read or write; what was confirmed is kept. Check the disk, then open again.</source>
        <translation>磁盘读写失败，已确认的都在。请检查磁盘，再重新打开。</translation>
    </message>
    <message>
        <source>A newer program wrote this vault; install that version.</source>
        <translation>这个库是更新的程序写的，请安装那个版本。</translation>
    </message>
    <message>
        <source>The printer did not take the job; nothing counts as printed.</source>
        <translation>打印机没有接下这次打印，不算打印过。</translation>
    </message>
    <message>
        <source>Entry {0} changed it since; take that back first.</source>
        <translation>第 {0} 条日志之后改过它，请先撤销那一条。</translation>
    </message>
    <message>
        <source>The room is for reading only until the finding is explained: {0}</source>
        <translation>发现的问题说清之前，只能查看：{0}</translation>
    </message>
    <message>
        <source>The disk failed while writing; look whether the last act is there before doing it again.</source>
        <translation>写入时磁盘出错，请先看最后一项办了没有，再决定要不要重办。</translation>
    </message>
    <message>
        <source>It needs {0} mm and has {1}; choose a larger label.</source>
        <translation>需要 {0} 毫米，只有 {1}；请换大一点的标签。</translation>
    </message>
    <message>
        <source>The vault&apos;s folder is reached by a link; use the folder itself.</source>
        <translation>库的文件夹是个链接，请用文件夹本身。</translation>
    </message>
    <message>
        <source>A file of the vault has a second name elsewhere; remove that.</source>
        <translation>库的文件在别处还有一个名字，请去掉。</translation>
    </message>
    <message>
        <source>The vault lies on a medium that cannot be written to.</source>
        <translation>库在只读的介质上。</translation>
    </message>
    <message>
        <source>Another program left the vault half open; restore it from a backup.</source>
        <translation>别的程序动过这个库，没有收尾，请从备份还原。</translation>
    </message>
    <message>
        <source>The vault lies on a network drive; move it to this PC&apos;s own disk.</source>
        <translation>库在网络盘上，请移到本机磁盘。</translation>
    </message>
    <message>
        <source>There is something here already; choose an empty folder.</source>
        <translation>这里已经有东西了，请选一个空文件夹。</translation>
    </message>
    <message>
        <source>This file is not encrypted and is not a vault of ours.</source>
        <translation>这个文件没有加密，不是本程序的库。</translation>
    </message>
    <message>
        <source>The database does not keep a setting that safety needs; reinstall.</source>
        <translation>数据库没有守住一项安全设置，请重新安装程序。</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged; restore the last backup.</source>
        <translation>库文件损坏，请还原最近的备份。</translation>
    </message>
    <message>
        <source>The key file is damaged; restore it from the last backup.</source>
        <translation>密钥文件损坏，请从最近的备份还原。</translation>
    </message>
    <message>
        <source>The note of what was seen last is damaged; the room is for reading only.</source>
        <translation>上次所见的记录损坏，现在只能查看。</translation>
    </message>
    <message>
        <source>The copy could not be read back; it does not count as a backup.</source>
        <translation>副本读不回来，不算备份。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read; choose another encoding.</source>
        <translation>文件里的字读不出来，请换一种编码。</translation>
    </message>
    <message>
        <source>The list has too many rows; cut it into several files.</source>
        <translation>清单行数太多，请分成几个文件。</translation>
    </message>
    <message>
        <source>Line {0} has too many cells.</source>
        <translation>第 {0} 行的格子太多。</translation>
    </message>
    <message>
        <source>The file is too large; cut it into several files.</source>
        <translation>文件太大，请分成几个。</translation>
    </message>
    <message>
        <source>From line {0} on a quotation mark is never closed.</source>
        <translation>从第 {0} 行起，有个引号没有收尾。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>文件打不开。</translation>
    </message>
    <message>
        <source>This is an old workbook; save it as xlsx or csv first.</source>
        <translation>这是旧格式的表格，请先另存为 xlsx 或 csv。</translation>
    </message>
    <message>
        <source>This workbook cannot be read.</source>
        <translation>这个表格读不出来。</translation>
    </message>
    <message>
        <source>The list&apos;s headings were not found in its first lines.</source>
        <translation>前几行里没有找到表头。</translation>
    </message>
    <message>
        <source>An older program wrote this vault; open it once before it is checked.</source>
        <translation>这个库由旧版程序写成；请先打开一次，再核验。</translation>
    </message>
    <message>
        <source>The medium is full; nothing of the file is on it.</source>
        <translation>载体已满，文件没有写入。</translation>
    </message>
    <message>
        <source>Nothing may be written there; choose another folder or medium.</source>
        <translation>此处不能写入，请换文件夹或载体。</translation>
    </message>
    <message>
        <source>This folder is not there any more; choose it anew.</source>
        <translation>文件夹已不在，请重新选择。</translation>
    </message>
    <message>
        <source>A file of this name lies there already; choose another folder.</source>
        <translation>此处已有同名文件，请换文件夹。</translation>
    </message>
    <message>
        <source>The medium did not take the file; nothing of it is left.</source>
        <translation>载体没有写成，未留下任何内容。</translation>
    </message>
    <message>
        <source>The workbook has no sheet of this name.</source>
        <translation>工作簿里没有这张表。</translation>
    </message>
    <message>
        <source>The bars would be {0} µm wide, a scanner needs {1}; choose a larger label or a finer printer, or QR codes once the scanner was seen to read them (page System).</source>
        <translation>条码只有 {0} 微米，扫描枪要 {1} 微米；换大一些的标签或精度更高的打印机，或在系统页测试扫描枪后改用二维码。</translation>
    </message>
    <message>
        <source>The folder of the medium is reached by a link; choose it itself.</source>
        <translation>介质的文件夹是个链接，请选它本身。</translation>
    </message>
    <message>
        <source>This is a network drive; a backup goes onto a medium in the hand.</source>
        <translation>这是网络盘；备份只写到手里的介质上。</translation>
    </message>
    <message>
        <source>This is no backup of this room, or it is damaged; take another.</source>
        <translation>这不是本库的备份，或已损坏；请换一份。</translation>
    </message>
    <message>
        <source>This file was altered or cut short, or the password is not right.</source>
        <translation>文件被改过、不完整，或口令不对。</translation>
    </message>
    <message>
        <source>This part is not ended yet; whoever counts it ends it there.</source>
        <translation>这一份还没有结束，请清点人在那边结束。</translation>
    </message>
    <message>
        <source>The file of checkpoints is not whole; take another medium.</source>
        <translation>检查点文件不完整，请用另一个介质。</translation>
    </message>
</context>
<context>
    <name>TwoPersonsForm</name>
    <message>
        <source>System administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全保密管理员</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Missing.</source>
        <translation>未填。</translation>
    </message>
</context>
<context>
    <name>Unchecked</name>
    <message>
        <source>Pages?</source>
        <translation>页数？</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Copy no.?</source>
        <translation>份号？</translation>
    </message>
    <message>
        <source>Kept, years?</source>
        <translation>保管几年？</translation>
    </message>
    <message>
        <source>0 is permanent</source>
        <translation>0 为永久</translation>
    </message>
    <message>
        <source>Secret, years?</source>
        <translation>保密几年？</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>份号 {0}</translation>
    </message>
    <message>
        <source>Kept {0} years</source>
        <translation>保管 {0} 年</translation>
    </message>
    <message>
        <source>Secret for {0} years</source>
        <translation>保密 {0} 年</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>永久保管</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>How the list was read</source>
        <translation>读到的清单</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>档号格式</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>不录入的列：{0}</translation>
    </message>
    <message>
        <source>{0} rows, headings in row {1}</source>
        <translation>{0} 行，表头在第 {1} 行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不录入</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>Understood like the last list of this look.</source>
        <translation>与上次同样版式的清单一样理解。</translation>
    </message>
    <message>
        <source>Title left out: row {0}.</source>
        <translation>标题行不录：第 {0} 行。</translation>
    </message>
    <message>
        <source>Totals and repeated headings left out: row {0}.</source>
        <translation>合计行、重复表头不录：第 {0} 行。</translation>
    </message>
    <message>
        <source>Column  Alt+C</source>
        <translation>清单的列&#x3000;Alt+C</translation>
    </message>
    <message>
        <source>is taken for</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>Sheet  Alt+B</source>
        <translation>表  Alt+B</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>A unit has a name.</source>
        <translation>请填单位名称。</translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation>请填日期，如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>UnitQuestion</name>
    <message>
        <source>Example Institute</source>
        <translation>青梧研究所</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>青梧所</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Stands on the screen; may stay empty.</source>
        <translation>显示在屏幕上，可以不填。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The full name heads every form and register.</source>
        <translation>全称印在每张单据和每本登记簿的抬头。</translation>
    </message>
    <message>
        <source>Type the full name, or leave it for later.</source>
        <translation>请填全称，或选“以后再说”。</translation>
    </message>
    <message>
        <source>By then everything lent for the day must be back and checked.</source>
        <translation>到点前，当天借出的件都应归还并核对。</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>闭库时间</translation>
    </message>
    <message>
        <source>What is your unit called, and when does the room close?</source>
        <translation>单位叫什么？几点闭库？</translation>
    </message>
    <message>
        <source>A time, such as 17:30.</source>
        <translation>请填时间，如 17:30。</translation>
    </message>
</context>
<context>
    <name>UnitState</name>
    <message>
        <source>Stands</source>
        <translation>在设</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>No unit has been entered yet.</source>
        <translation>还没有登记单位。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Name of the unit, or of who took over</source>
        <translation>单位名称，或承接单位</translation>
    </message>
    <message>
        <source>{0} units stand, {1} ended</source>
        <translation>在设 {0} 个，已终止 {1} 个</translation>
    </message>
    <message>
        <source>new unit</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>end unit</source>
        <translation>单位终止</translation>
    </message>
    <message>
        <source>tie readers</source>
        <translation>归入单位</translation>
    </message>
    <message>
        <source>Enter unit</source>
        <translation>登记单位</translation>
    </message>
    <message>
        <source>End {0}</source>
        <translation>{0}终止</translation>
    </message>
    <message>
        <source>End unit</source>
        <translation>单位终止</translation>
    </message>
    <message>
        <source>Tie readers</source>
        <translation>归入单位</translation>
    </message>
    <message>
        <source>{0} readers moved; journal entry {1}.</source>
        <translation>{0} 名利用者已转入；日志第 {1} 条。</translation>
    </message>
    <message>
        <source>still stands</source>
        <translation>在设</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Took over from</source>
        <translation>承接自</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>{0} readers bear a unit written by hand; tie them to the list.</source>
        <translation>{0} 名利用者的单位是手写的，请归入名录。</translation>
    </message>
    <message>
        <source>{0} records still name it in their knowledge scope; they stand under Scope review.</source>
        <translation>还有 {0} 件的知悉范围写着它，见“知悉范围复核”。</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>There is no such thing in this room.</source>
        <translation>本室没有这个。</translation>
    </message>
    <message>
        <source>There is no such carrier in this room.</source>
        <translation>本室没有这件载体。</translation>
    </message>
    <message>
        <source>There is no such record in this room.</source>
        <translation>本室没有这份档案。</translation>
    </message>
    <message>
        <source>There is no such reader in this room.</source>
        <translation>本室没有这位利用者。</translation>
    </message>
    <message>
        <source>There is no such place in this room.</source>
        <translation>本室没有这个架位。</translation>
    </message>
    <message>
        <source>There is no such approver in this room.</source>
        <translation>本室没有这位批准人。</translation>
    </message>
    <message>
        <source>There is no open loan of it.</source>
        <translation>这一件没有未还的借阅。</translation>
    </message>
    <message>
        <source>There is no such user in this room.</source>
        <translation>本室没有这个用户。</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>没有这次打印。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>{0} scans were refused while locked; check them against what is at hand.</source>
        <translation>锁屏期间拒收扫描 {0} 次，请对照手边的件。</translation>
    </message>
    <message>
        <source>{0} tries left</source>
        <translation>还可试 {0} 次</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁……</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>换个库</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>练习库</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份还原</translation>
    </message>
    <message>
        <source>All passwords lost</source>
        <translation>口令都忘了</translation>
    </message>
    <message>
        <source>New data key</source>
        <translation>更换数据密钥</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>The file cannot be opened; it may be open in another program or gone.</source>
        <translation>文件打不开：可能正被别的程序占用，或已不在原处。</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB; cut it into parts.</source>
        <translation>文件超过 256 MB，请分成几个再导入。</translation>
    </message>
    <message>
        <source>The list has more than 1,048,576 rows; cut it into parts.</source>
        <translation>清单超过 1,048,576 行，请分成几个再导入。</translation>
    </message>
    <message>
        <source>Line {0} has more than 64 columns; this is no catalogue.</source>
        <translation>第 {0} 行超过 64 列，不像目录清单。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read; save it as CSV UTF-8.</source>
        <translation>读不出文字编码，请另存为“CSV UTF-8”后再选。</translation>
    </message>
    <message>
        <source>Old workbooks (.xls, .et) are not read; save the sheet as CSV, then choose it again.</source>
        <translation>不读 .xls、.et：请在表格软件里另存为 CSV，再选一次。</translation>
    </message>
    <message>
        <source>No row of headings was found among the first ten; it should name 档号 and 题名.</source>
        <translation>前十行里没有找到表头，表头里应有 档号、题名。</translation>
    </message>
    <message>
        <source>A quotation mark stands astray near line {0}, so the cells cannot be told apart.</source>
        <translation>第 {0} 行附近有一个引号不成对，无法分清单元格。</translation>
    </message>
    <message>
        <source>This workbook cannot be read; save the sheet as CSV, then choose it again.</source>
        <translation>读不了这个工作簿，请另存为 CSV，再选一次。</translation>
    </message>
    <message>
        <source>The workbook is larger than 60 MB; save the sheet as CSV.</source>
        <translation>工作簿超过 60 MB，请另存为 CSV。</translation>
    </message>
    <message>
        <source>The sheet has more than 300,000 rows; save it as CSV.</source>
        <translation>工作表超过 300,000 行，请另存为 CSV。</translation>
    </message>
    <message>
        <source>The workbook holds macros, links or hidden bulk, so it is not read; save the sheet as CSV.</source>
        <translation>工作簿带有宏、外部链接或异常膨胀的内容，不读；请另存为 CSV。</translation>
    </message>
    <message>
        <source>The sheet has cells behind its 64th column; clear them, or save the sheet as CSV.</source>
        <translation>工作表第 64 列之后还有内容：请清掉，或另存为 CSV。</translation>
    </message>
    <message>
        <source>This is no file that says how the columns are meant.</source>
        <translation>这不是说明各列含义的版式文件。</translation>
    </message>
    <message>
        <source>The list has no column {0}; the layout is of another list.</source>
        <translation>清单里没有“{0}”这一列，版式文件是别的清单的。</translation>
    </message>
    <message>
        <source>The workbook has no sheet of this name.</source>
        <translation>工作簿里没有这张表。</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Urgent</source>
        <translation>急件</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>By a set hour</source>
        <translation>限时</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>Read in the room</source>
        <translation>室内阅览</translation>
    </message>
    <message>
        <source>Read beyond the circle</source>
        <translation>超范围阅览</translation>
    </message>
    <message>
        <source>Take out on loan</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Carry outside</source>
        <translation>携带外出</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Reading in the reading room by somebody within the circle of those who know.</source>
        <translation>知悉范围以内的人在阅览室查阅。</translation>
    </message>
    <message>
        <source>Reading by somebody outside the circle of those who are to know.</source>
        <translation>知悉范围以外的人查阅。</translation>
    </message>
    <message>
        <source>Taking a carrier out of the room on a loan; juemi never leaves it.</source>
        <translation>借出库房；绝密一律不借出。</translation>
    </message>
    <message>
        <source>Writing out of a carrier into a registered secret notebook.</source>
        <translation>摘抄到登记过的保密本上。</translation>
    </message>
    <message>
        <source>Making a copy, which is then kept like the original.</source>
        <translation>复制；复制件等同原件管理。</translation>
    </message>
    <message>
        <source>Carrying a carrier outside the unit, with safety measures.</source>
        <translation>带出本单位，采取保密措施。</translation>
    </message>
    <message>
        <source>Destroying after appraisal, under two supervisors.</source>
        <translation>鉴定后销毁，两人监销。</translation>
    </message>
    <message>
        <source>no approval</source>
        <translation>不须审批</translation>
    </message>
    <message>
        <source>Unit that classified it</source>
        <translation>原定密机关</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不准</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Ready</source>
        <translation>可录入</translation>
    </message>
    <message>
        <source>Stub only</source>
        <translation>只录存根</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等回答</translation>
    </message>
    <message>
        <source>Answer the question at the right.</source>
        <translation>先回答右边的问题</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>没有档号</translation>
    </message>
    <message>
        <source>Give it a reference code in the list.</source>
        <translation>请在清单里补上档号</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>档号不合</translation>
    </message>
    <message>
        <source>Correct the code, or choose another numbering above.</source>
        <translation>改正档号，或在上面另选档号格式</translation>
    </message>
    <message>
        <source>Code twice</source>
        <translation>重号</translation>
    </message>
    <message>
        <source>The list has this code more than once; keep one, or renumber.</source>
        <translation>清单里不止一行，请留一行或重新编号</translation>
    </message>
    <message>
        <source>Code taken</source>
        <translation>库里已有</translation>
    </message>
    <message>
        <source>The room already has this code; it is not entered again.</source>
        <translation>库里已有这个档号，不再录入</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>没有题名</translation>
    </message>
    <message>
        <source>Give it a title in the list.</source>
        <translation>请在清单里补上题名</translation>
    </message>
    <message>
        <source>Date not clear</source>
        <translation>日期不通</translation>
    </message>
    <message>
        <source>Write a day of the calendar, such as 20210917, or leave it blank.</source>
        <translation>写成日历上有的日子，如 20210917，或空着</translation>
    </message>
    <message>
        <source>Pages not clear</source>
        <translation>页数不通</translation>
    </message>
    <message>
        <source>Write a number from 1 on, or leave it blank to be checked.</source>
        <translation>写 1 以上的数字，或空着（待核）</translation>
    </message>
    <message>
        <source>Level not known</source>
        <translation>密级不认识</translation>
    </message>
    <message>
        <source>Write 绝密, 机密, 秘密, 内部 or 非密; a term follows after ★.</source>
        <translation>写 绝密、机密、秘密、内部 或 非密，期限写在 ★ 后</translation>
    </message>
    <message>
        <source>Retention differs</source>
        <translation>期限不一致</translation>
    </message>
    <message>
        <source>The code says another retention period; correct one of them.</source>
        <translation>与档号里的保管期限不一致，请改其中一个</translation>
    </message>
    <message>
        <source>Three administrators first</source>
        <translation>三员未齐</translation>
    </message>
    <message>
        <source>From jimi up it comes in once all three administrators are in place.</source>
        <translation>机密以上，三员到位后才能录入</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>像公式</translation>
    </message>
    <message>
        <source>The cell begins like a formula; write plain words.</source>
        <translation>单元格开头像公式，请改成普通文字</translation>
    </message>
    <message>
        <source>Unseen signs</source>
        <translation>有隐形字符</translation>
    </message>
    <message>
        <source>The cell holds signs that cannot be seen; type it anew.</source>
        <translation>单元格里有看不见的字符，请重新输入</translation>
    </message>
    <message>
        <source>Cell too long</source>
        <translation>单元格过长</translation>
    </message>
    <message>
        <source>A cell holds at most 4,096 characters.</source>
        <translation>一格最多 4,096 字</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>多出单元格</translation>
    </message>
    <message>
        <source>There are more cells than headings; put words with commas in quotation marks.</source>
        <translation>单元格比表头多：含逗号的文字请加引号</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>One more copy</source>
        <translation>另一份</translation>
    </message>
    <message>
        <source>Comes in as a carrier of the record in an earlier row.</source>
        <translation>作为上面同一件的又一份载体录入</translation>
    </message>
    <message>
        <source>Not yet filed</source>
        <translation>未编档号</translation>
    </message>
    <message>
        <source>It has a receipt number and no reference code; take it in to be mended.</source>
        <translation>只有收文号，还没有档号，可放进待整理</translation>
    </message>
    <message>
        <source>Copies not clear</source>
        <translation>份号不通</translation>
    </message>
    <message>
        <source>Write a number, several, or a range such as 000616-000618.</source>
        <translation>写一个份号、几个，或 000616-000618 这样的起止号</translation>
    </message>
    <message>
        <source>Copies differ</source>
        <translation>份数不符</translation>
    </message>
    <message>
        <source>There are not as many copy numbers as copies; correct one of them.</source>
        <translation>份号个数与份数不一致，请改其中一个</translation>
    </message>
    <message>
        <source>Term too long</source>
        <translation>期限过长</translation>
    </message>
    <message>
        <source>At most 10 years for 秘密, 20 for 机密, 30 for 绝密; correct level or term.</source>
        <translation>最长：秘密 10 年、机密 20 年、绝密 30 年，请改密级或期限</translation>
    </message>
    <message>
        <source>Retention not known</source>
        <translation>期限不认识</translation>
    </message>
    <message>
        <source>Write 永久, 30年, 10年, or the old words 长期 and 短期.</source>
        <translation>写 永久、30年、10年，或旧称 长期、短期</translation>
    </message>
    <message>
        <source>Word not known</source>
        <translation>词不认识</translation>
    </message>
    <message>
        <source>Write 纸质, 光盘, U盘, 照片, 胶片 or 实物; 急件, 特急 or 限时.</source>
        <translation>载体写 纸质、光盘、U盘、照片、胶片、实物；缓急写 急件、特急、限时</translation>
    </message>
    <message>
        <source>Above what this PC is approved for: title, number, body and remarks stay out.</source>
        <translation>高于本机批准密级：题名、文号、责任者、备注不录入。</translation>
    </message>
    <message>
        <source>Above what you may know of: title, number, body and remarks stay out.</source>
        <translation>高于您的知悉权限：题名、文号、责任者、备注不录入。</translation>
    </message>
    <message>
        <source>Old barcode not possible</source>
        <translation>原条码不可用</translation>
    </message>
    <message>
        <source>4 to 32 digits or letters, not like a label of ours, one row for each copy.</source>
        <translation>须为 4 至 32 位数字或字母，不与本室标签相混；几份的要一份一行。</translation>
    </message>
    <message>
        <source>Old barcode taken</source>
        <translation>原条码已有所属</translation>
    </message>
    <message>
        <source>It stands twice in the list, or for something in the room; correct one of them.</source>
        <translation>表内重复，或室内已有所属，请更正其一。</translation>
    </message>
    <message>
        <source>Above our own power</source>
        <translation>超出本单位定密权</translation>
    </message>
    <message>
        <source>Our unit may not classify so high; let it wait and compare it with the paper.</source>
        <translation>本单位定不到这一级；先放入待整理，对照原件再改。</translation>
    </message>
</context>
<context>
    <name>VisitEnd</name>
    <message>
        <source>Everything back</source>
        <translation>已收清</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>缺件</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Here</source>
        <translation>在室</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>缺件</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Reader, unit or reference code</source>
        <translation>利用者、单位或档号</translation>
    </message>
    <message>
        <source>Register of the reading room</source>
        <translation>阅览室查阅登记簿</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>利用效果</translation>
    </message>
    <message>
        <source>print the month</source>
        <translation>打印本月</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>只看在室</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Effect of reading</source>
        <translation>利用效果</translation>
    </message>
    <message>
        <source>What the reader could do with it, such as a plan that it went into; Enter keeps it.</source>
        <translation>利用者用它做成了什么，如“写入规划方案”；回车保存。</translation>
    </message>
    <message>
        <source>The effect is written down.</source>
        <translation>利用效果已登记。</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <translation>{0} 次查阅</translation>
    </message>
    <message>
        <source>Choose a visit; what the book says of it stands here.</source>
        <translation>选一次查阅，登记簿上的各项写在这里。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>利用效果</translation>
    </message>
    <message>
        <source>No visit is like that.</source>
        <translation>没有这样的查阅。</translation>
    </message>
    <message>
        <source>who knows</source>
        <translation>知悉登记</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Why it is void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>The number stays in the book.</source>
        <translation>收文号仍保留在簿中。</translation>
    </message>
</context>
<context>
    <name>WaitForm</name>
    <message>
        <source>with {0}</source>
        <translation>附件：{0}</translation>
    </message>
    <message>
        <source>Type its reference code, or scan its out card.</source>
        <translation>写档号；有代卷卡的扫卡。</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>预约的件</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>Scan the card, or type the name.</source>
        <translation>扫证，或写姓名。</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>The request lapses after this day.</source>
        <translation>过了这天预约自动失效。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>应还 {0}</translation>
    </message>
    <message>
        <source>No one carrier is called that.</source>
        <translation>没有唯一的这一件。</translation>
    </message>
    <message>
        <source>Which carrier is wanted?</source>
        <translation>预约哪一件？</translation>
    </message>
    <message>
        <source>Choose somebody with a card; ↓ shows all.</source>
        <translation>选有证的人；按 ↓ 看全部。</translation>
    </message>
    <message>
        <source>A day, such as 2027-06-30.</source>
        <translation>写日期，例如 2027-06-30。</translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message>
        <source>Here, to be told</source>
        <translation>已还，待通知</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借到</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>To be mended</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>Nothing waits to be mended.</source>
        <translation>没有待整理的。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>back to the holdings</source>
        <translation>返回档案</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} 件待整理</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>整理</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting list</source>
        <translation>预约等候</translation>
    </message>
    <message>
        <source>new request</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>call in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>取消预约</translation>
    </message>
</context>
<context>
    <name>WaitingRegister</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>Nobody waits for anything.</source>
        <translation>没有人预约。</translation>
    </message>
    <message>
        <source>Reader, unit or reference code</source>
        <translation>预约人、部门或档号</translation>
    </message>
    <message>
        <source>{0} wait, {1} are to be told</source>
        <translation>等候 {0} 人，待通知 {1} 人</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nobody asked for it.</source>
        <translation>这件没有人预约。</translation>
    </message>
    <message>
        <source>{0} waits as number {1}; the return says so.</source>
        <translation>{0} 排第 {1} 位；归还时借还台会提示。</translation>
    </message>
    <message>
        <source>{0} waits no more.</source>
        <translation>{0} 的预约已取消。</translation>
    </message>
    <message>
        <source>It is called in; the notice is printed next.</source>
        <translation>已催还；接着打印催还通知单。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>排第几</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>With</source>
        <translation>现在在</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取消预约</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Copy the title from the paper; one of your own stands in [ ].</source>
        <translation>照抄原题名；自拟的加 [ ]。</translation>
    </message>
    <message>
        <source>Say how many copies there are; one is enough.</source>
        <translation>填份数，至少一份。</translation>
    </message>
    <message>
        <source>Leave title, numbers and remarks empty: a stub is entered.</source>
        <translation>题名、文号、责任者、备注都空着，录为存根。</translation>
    </message>
    <message>
        <source>Let a keeper who is cleared for it enter the rest.</source>
        <translation>请有权知悉的管理人员补录其余内容。</translation>
    </message>
    <message>
        <source>Appoint the three administrators on page People first.</source>
        <translation>先在“人员”页配齐三员。</translation>
    </message>
    <message>
        <source>Choose the level by its word; the kind follows.</source>
        <translation>按密级的字样选择。</translation>
    </message>
    <message>
        <source>Clear the term, or choose the level that the mark shows.</source>
        <translation>清空期限，或按标志改选密级。</translation>
    </message>
    <message>
        <source>Copy what stands behind the star; empty means to be checked.</source>
        <translation>照抄★后面的字；空着就是待核。</translation>
    </message>
    <message>
        <source>Enter the provision that allows it and who confirmed it, or the term of the law.</source>
        <translation>填写特别规定和确认人，或改为法定期限。</translation>
    </message>
    <message>
        <source>Give it the level of its source; only that unit may lower it.</source>
        <translation>按来源文件的密级登记；降密由原定密机关决定。</translation>
    </message>
    <message>
        <source>Enter number and date of that unit&apos;s written notice, or propose the change to it.</source>
        <translation>填写定密机关书面通知的文号和日期；没有通知的，向它提出建议。</translation>
    </message>
    <message>
        <source>Copy the number at the top left of the paper, as 000616 or 000616-000618.</source>
        <translation>照抄文件左上角的份号，如 000616 或 000616-000618。</translation>
    </message>
    <message>
        <source>Look at the paper: each copy bears another number.</source>
        <translation>请看原件：每份的份号不同。</translation>
    </message>
    <message>
        <source>Take the period of the code, or renumber the record.</source>
        <translation>按档号里的期限选，或办理改号。</translation>
    </message>
    <message>
        <source>F3 proposes the next free number.</source>
        <translation>按 F3 给出下一个可用的号。</translation>
    </message>
    <message>
        <source>Mend the other one first (F6), with another number.</source>
        <translation>先到待整理（F6）给那一件另编号。</translation>
    </message>
    <message>
        <source>Compare it with the example of the series; F3 proposes a code.</source>
        <translation>对照系列的示例；按 F3 给出一个号。</translation>
    </message>
    <message>
        <source>Choose another series, or begin one (F7).</source>
        <translation>换一个系列，或新建一个（F7）。</translation>
    </message>
    <message>
        <source>Name the parts in order, such as fonds-category·year-item4.</source>
        <translation>按次序写出各部分，如 fonds-category·year-item4。</translation>
    </message>
    <message>
        <source>Mend it in the waiting list (F6).</source>
        <translation>到待整理里办（F6）。</translation>
    </message>
    <message>
        <source>Take it back at the desk first; its pages are counted there.</source>
        <translation>先在借还台归还，页数在那里清点。</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>换一个名称。</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>按 Esc 返回。</translation>
    </message>
    <message>
        <source>Raise level and term of the file first (F2 on the file).</source>
        <translation>先更正案卷的密级和期限（在案卷上按 F2）。</translation>
    </message>
    <message>
        <source>Press Enter on it in the list, then F2.</source>
        <translation>在列表里按 Enter 打开，再按 F2。</translation>
    </message>
    <message>
        <source>Move it to the place kept for top secret first.</source>
        <translation>先移到绝密专柜。</translation>
    </message>
    <message>
        <source>Move it out of that place first.</source>
        <translation>先移出专用架位。</translation>
    </message>
    <message>
        <source>Move it to a place for this level first.</source>
        <translation>先移到可放这一密级的架位，再更正。</translation>
    </message>
    <message>
        <source>Choose the cause by its digit, then the leader.</source>
        <translation>按数字选原因，再选领导。</translation>
    </message>
    <message>
        <source>Type name and form number of the second signature.</source>
        <translation>输入会签人和会签单号。</translation>
    </message>
    <message>
        <source>Undo in the journal takes the closing back today.</source>
        <translation>办错了，当天可在日志里撤销。</translation>
    </message>
    <message>
        <source>Type both: the name and the number of the form.</source>
        <translation>会签人和单号都要输入。</translation>
    </message>
    <message>
        <source>Compare the number with the paper.</source>
        <translation>与纸上的编号核对。</translation>
    </message>
    <message>
        <source>Compare day and time with the paper.</source>
        <translation>与纸上的日期、时间核对。</translation>
    </message>
    <message>
        <source>Another leader has to sign; choose him by his digit.</source>
        <translation>请另一位领导签字，按数字选。</translation>
    </message>
    <message>
        <source>Compare leader and date with the signed form.</source>
        <translation>与签好的审批单核对领导和日期。</translation>
    </message>
    <message>
        <source>Compare the date with the signed form.</source>
        <translation>与签好的审批单核对日期。</translation>
    </message>
    <message>
        <source>Compare the form number with the signed form.</source>
        <translation>与签好的审批单核对单号。</translation>
    </message>
    <message>
        <source>Copy number and names from the signed act.</source>
        <translation>照签字的文据填编号和姓名。</translation>
    </message>
    <message>
        <source>Let somebody else sign, and enter that name.</source>
        <translation>请另一人签字，再填其姓名。</translation>
    </message>
    <message>
        <source>What comes now is received with a list of its own.</source>
        <translation>以后接收的，各有各的清单。</translation>
    </message>
    <message>
        <source>Ask the unit above to decide, then enter number and date of its notice.</source>
        <translation>报有权的上级机关定密，再填来文号和日期。</translation>
    </message>
    <message>
        <source>Take another sheet of the pack.</source>
        <translation>换一张没用过的。</translation>
    </message>
    <message>
        <source>Type the name as page People has it; who is missing is entered there.</source>
        <translation>照人员页的姓名输入；没有的先在人员页登记。</translation>
    </message>
    <message>
        <source>Take the sheet on which the loan was written.</source>
        <translation>用写着这笔借出的那一张。</translation>
    </message>
    <message>
        <source>Let a leader of that rung sign the form, then enter it.</source>
        <translation>请这一级领导签批后再登记。</translation>
    </message>
    <message>
        <source>Enter the number of the written consent.</source>
        <translation>写上书面同意的文号。</translation>
    </message>
    <message>
        <source>Enter what was let; for more, let a new form be signed. Destroy what is too much as waste.</source>
        <translation>按批准的份数登记；要更多，另办审批表。多出来的按废页当场销毁。</translation>
    </message>
    <message>
        <source>Let a new form be signed (Ctrl+N).</source>
        <translation>重新办一张审批表（Ctrl+N）。</translation>
    </message>
    <message>
        <source>Copy the number from the cover, or from the card.</source>
        <translation>照保密本封面或存储卡上的编号写。</translation>
    </message>
    <message>
        <source>Leave its number out.</source>
        <translation>去掉它的件号。</translation>
    </message>
    <message>
        <source>Take the original back at the desk first (F4).</source>
        <translation>先在借还台把原件收回（F4）。</translation>
    </message>
    <message>
        <source>Name those who must read it; open another sheet for the rest.</source>
        <translation>只写必须看的人；其余另开传阅单。</translation>
    </message>
    <message>
        <source>Open a new sheet (Ctrl+N).</source>
        <translation>另开传阅单（Ctrl+N）。</translation>
    </message>
    <message>
        <source>Scan every piece back at the desk first (F4).</source>
        <translation>先在借还台逐件扫码归还（F4）。</translation>
    </message>
    <message>
        <source>Scan the folder back at the desk (F4), then F7 here.</source>
        <translation>先在借还台把传阅夹扫回（F4），再在这里按 F7。</translation>
    </message>
    <message>
        <source>Let the reader sign the sheet; nobody signs for him.</source>
        <translation>请阅文人本人签；别人不能代签。</translation>
    </message>
    <message>
        <source>Copy name and time from the sheet; let it be signed first.</source>
        <translation>照传阅单上的签名和时间写；没签的先请签上。</translation>
    </message>
    <message>
        <source>File that sheet first (F8).</source>
        <translation>先把那张传阅单归卷（F8）。</translation>
    </message>
    <message>
        <source>Count again; what is missing is asked back at once.</source>
        <translation>再清点一遍；少的马上追回。</translation>
    </message>
    <message>
        <source>Let it be read in the room instead.</source>
        <translation>改为在室内阅览。</translation>
    </message>
    <message>
        <source>Take another case, or unpack this one first.</source>
        <translation>换一只箱，或者先把它开箱清空。</translation>
    </message>
    <message>
        <source>Name who goes along; nobody carries it alone.</source>
        <translation>写上同行人；不能一人携带。</translation>
    </message>
    <message>
        <source>Compare the day with the receipt.</source>
        <translation>与回执核对日期。</translation>
    </message>
    <message>
        <source>Copy name and day from the receipt that came back.</source>
        <translation>照退回的回执抄姓名、日期。</translation>
    </message>
    <message>
        <source>Take it back at the desk first (F4), or leave it out.</source>
        <translation>先在借还台收回（F4），或者不带这件。</translation>
    </message>
    <message>
        <source>Choose the confidential courier, confidential post, or people.</source>
        <translation>改选机要交通、机要通信或专人送达。</translation>
    </message>
    <message>
        <source>Seal the packet and scan or type the number of the seal.</source>
        <translation>封好，扫或写封签号。</translation>
    </message>
    <message>
        <source>Copy way and measures from the form, such as: unit car, direct.</source>
        <translation>照审批单写，例如：单位车辆，直达。</translation>
    </message>
    <message>
        <source>Leave it out; nobody may let it cross the border.</source>
        <translation>不带这件；绝密谁也不能批准出境。</translation>
    </message>
    <message>
        <source>Take a new seal; each number is used once.</source>
        <translation>换新封签；一个号只用一次。</translation>
    </message>
    <message>
        <source>Compare the number with the seal.</source>
        <translation>与封签核对号码。</translation>
    </message>
    <message>
        <source>Let a deputy sign (F6); the security administrator may switch them on, page System.</source>
        <translation>请代批人签字（F6）；要启用，由安全保密管理员在“系统”页设置。</translation>
    </message>
    <message>
        <source>Let the leader or a deputy sign a form (F6).</source>
        <translation>请领导或代批人在审批单上签字（F6）。</translation>
    </message>
    <message>
        <source>Type the reason in a few words.</source>
        <translation>写几个字说明事由。</translation>
    </message>
    <message>
        <source>Let the form be signed, then note it on page Approvals (F9).</source>
        <translation>请领导补签，再到“审批”页按 F9 登记。</translation>
    </message>
    <message>
        <source>Take the page of the reading room on which it was written.</source>
        <translation>换成写着这次查阅的阅览登记页。</translation>
    </message>
    <message>
        <source>Choose the leader who stands here, and let him type it.</source>
        <translation>选在场的领导，由他本人输口令。</translation>
    </message>
    <message>
        <source>Let the leader above sign a form (F6).</source>
        <translation>请上一级领导在审批单上签字（F6）。</translation>
    </message>
    <message>
        <source>Ask whether the reason of the hold still stands; F8 lifts it.</source>
        <translation>先问清暂停处置的理由是否还在；F8 解除。</translation>
    </message>
    <message>
        <source>Type the reason, such as the number of a case or a letter.</source>
        <translation>填写理由，例如案号或来函文号。</translation>
    </message>
    <message>
        <source>Place a new hold if it must stand again.</source>
        <translation>确需继续的，另设一项暂停处置。</translation>
    </message>
    <message>
        <source>Begin another list (Ctrl+N).</source>
        <translation>另开一张清退单（Ctrl+N）。</translation>
    </message>
    <message>
        <source>Scan what goes back; F6 says why a line does not.</source>
        <translation>要退的扫件；不退的按 F6 写原因。</translation>
    </message>
    <message>
        <source>Copy the number of the consent, or say why not.</source>
        <translation>抄同意文号，或写为什么没退。</translation>
    </message>
    <message>
        <source>Copy the full name from the signed list.</source>
        <translation>照签收的清退单写全名。</translation>
    </message>
    <message>
        <source>Compare it with the list; what holders bring is scanned at the desk.</source>
        <translation>与清退单核对；各单位交回的在借还台扫。</translation>
    </message>
    <message>
        <source>Scan it: the list on which it stands is shown.</source>
        <translation>扫这件，就到它那张清退单。</translation>
    </message>
    <message>
        <source>Keep the level it came in with; lowering it is an act of its own.</source>
        <translation>照来文的密级登记；降密另行办理。</translation>
    </message>
    <message>
        <source>Let the leader type it (Ctrl+F9), or sign a form (F6).</source>
        <translation>请领导输口令（Ctrl+F9），或在审批单上签字（F6）。</translation>
    </message>
    <message>
        <source>Choose the leader, and type the number of the form.</source>
        <translation>选批准人，填审批单号。</translation>
    </message>
    <message>
        <source>Take down a new enquiry (Ctrl+N).</source>
        <translation>另登记一件代查（Ctrl+N）。</translation>
    </message>
    <message>
        <source>Answer in writing or face to face.</source>
        <translation>改为书面或当面答复。</translation>
    </message>
    <message>
        <source>Type the names of the group; 、 parts them.</source>
        <translation>写出鉴定小组成员，用“、”隔开。</translation>
    </message>
    <message>
        <source>Leave it out; what was struck needs a new appraisal and list.</source>
        <translation>不要列入；划去的须重新鉴定，另造清册。</translation>
    </message>
    <message>
        <source>Leave it out, or take it back at the desk first.</source>
        <translation>不要列入，或先到工作台收回。</translation>
    </message>
    <message>
        <source>Choose the designated unit.</source>
        <translation>请选指定销毁单位。</translation>
    </message>
    <message>
        <source>Choose the designated unit, or list less.</source>
        <translation>请选指定销毁单位，或少列几件。</translation>
    </message>
    <message>
        <source>Print the list anew (Ctrl+P) and let that be signed.</source>
        <translation>重新打印清册（Ctrl+P）送签。</translation>
    </message>
    <message>
        <source>Another leader has to sign.</source>
        <translation>须由另一位领导签字。</translation>
    </message>
    <message>
        <source>Let a leader of that rung sign the list.</source>
        <translation>请相应级别的领导签字。</translation>
    </message>
    <message>
        <source>Let the list be signed anew.</source>
        <translation>请重新送签。</translation>
    </message>
    <message>
        <source>Another keeper types the own password.</source>
        <translation>请另一位管理员输入口令。</translation>
    </message>
    <message>
        <source>Print the list (Ctrl+P), let it be signed, then F6.</source>
        <translation>打印清册（Ctrl+P）送签，再按 F6。</translation>
    </message>
    <message>
        <source>Strike the line (F3); it comes on a new list.</source>
        <translation>划去该条（F3），另造清册。</translation>
    </message>
    <message>
        <source>Scan the rest from its shelves, or strike it (F3).</source>
        <translation>把其余的下架扫描，或划去（F3）。</translation>
    </message>
    <message>
        <source>Break the way off (F7) and report the bags at once.</source>
        <translation>中止送销（F7），并立即报告。</translation>
    </message>
    <message>
        <source>Scan the rest at the machine.</source>
        <translation>把其余的在机前扫完。</translation>
    </message>
    <message>
        <source>Two others see it destroyed and sign.</source>
        <translation>另换两人监销签字。</translation>
    </message>
    <message>
        <source>Lend it at the desk (F2).</source>
        <translation>到借还台直接借出（F2）。</translation>
    </message>
    <message>
        <source>Withdraw the former request first (F8), to change its day.</source>
        <translation>要改有效期的，先取消原预约（F8）。</translation>
    </message>
    <message>
        <source>Send it back, or enter the issuer&apos;s consent on the call-in.</source>
        <translation>退回，或在清退登记上写明对方同意的文号。</translation>
    </message>
    <message>
        <source>Choose the kind again, or level and term after it.</source>
        <translation>重选决定种类，或改决定后的密级、期限。</translation>
    </message>
    <message>
        <source>Copy the article or the scope that the form names.</source>
        <translation>照审批表抄写条款或保密事项范围。</translation>
    </message>
    <message>
        <source>Copy both names from the signed form.</source>
        <translation>照签过的审批表抄写两人姓名。</translation>
    </message>
    <message>
        <source>Let the classifier sign what somebody else proposed.</source>
        <translation>由另一人承办，定密责任人签批。</translation>
    </message>
    <message>
        <source>Type why it comes so late, or take it as declassified.</source>
        <translation>写明逾期理由，或登记解密。</translation>
    </message>
    <message>
        <source>Let another keeper enter it, or name another second keeper.</source>
        <translation>请另一位保管员登记，或另写第二保管员。</translation>
    </message>
    <message>
        <source>Choose the stay and press F7 first.</source>
        <translation>先选这一次，按 F7 登记离开。</translation>
    </message>
    <message>
        <source>Press Ctrl+N when somebody goes in again.</source>
        <translation>再进库时按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Look at both cards again; one officer alone takes nothing.</source>
        <translation>再核对两人的证件；只来一人不能调取。</translation>
    </message>
    <message>
        <source>Fetch the second keeper, or have a form countersigned (F7).</source>
        <translation>请第二保管员到场，或按 F7 登记会签单。</translation>
    </message>
    <message>
        <source>Copy number and day from the document of the organ.</source>
        <translation>照对方文书抄写文号和日期。</translation>
    </message>
    <message>
        <source>Print the deed (Ctrl+P), let both sign, copy the names.</source>
        <translation>打印交接文据（Ctrl+P），双方签字，照写姓名。</translation>
    </message>
    <message>
        <source>Leave it off this list; mode Ask tells where it belongs.</source>
        <translation>不列入这份清单；在“查询”里看它的架位。</translation>
    </message>
    <message>
        <source>Put this list away and scan it: its list is shown.</source>
        <translation>先收起这份清单再扫它，就到它所在的清单。</translation>
    </message>
    <message>
        <source>Copy the table and the number of the entry.</source>
        <translation>照抄期限表的表名和条款号。</translation>
    </message>
    <message>
        <source>Choose fewer; what is left makes the next act.</source>
        <translation>少选几件，其余另成一份文书。</translation>
    </message>
    <message>
        <source>Leave them out with F8, or change the decision.</source>
        <translation>按 F8 去掉，或改决定。</translation>
    </message>
    <message>
        <source>Enter first how the dispute ended.</source>
        <translation>先登记争议的处理结果。</translation>
    </message>
    <message>
        <source>Settle the one that is open first.</source>
        <translation>先结束未解决的那一项。</translation>
    </message>
    <message>
        <source>Enter a new objection if there is one.</source>
        <translation>另有异议的，另行登记。</translation>
    </message>
    <message>
        <source>Choose a notice that is still to be delivered.</source>
        <translation>请选待送达的通知。</translation>
    </message>
    <message>
        <source>Choose a paper that still bears the old mark.</source>
        <translation>请选标志还没改的件。</translation>
    </message>
    <message>
        <source>Scan it: its incident is shown.</source>
        <translation>扫这件，就到它那起事件。</translation>
    </message>
    <message>
        <source>Open an incident about it first (Ctrl+N).</source>
        <translation>先立事件（Ctrl+N）。</translation>
    </message>
    <message>
        <source>Open a new incident where something new came to light.</source>
        <translation>有新情况的，另立一起事件。</translation>
    </message>
    <message>
        <source>Enter the result next (F6).</source>
        <translation>接着登记结果（F6）。</translation>
    </message>
    <message>
        <source>Fill in all seven items first (F2).</source>
        <translation>先把七项填全（F2）。</translation>
    </message>
    <message>
        <source>Enter first to whom it was reported (F6).</source>
        <translation>先登记报告（F6）。</translation>
    </message>
    <message>
        <source>Close it next (F7).</source>
        <translation>接着结案（F7）。</translation>
    </message>
    <message>
        <source>Enter the result first (F6).</source>
        <translation>先登记结果（F6）。</translation>
    </message>
    <message>
        <source>Let a leader sign its end first (F7).</source>
        <translation>先请领导签批结案（F7）。</translation>
    </message>
    <message>
        <source>Scan it to see what became of it.</source>
        <translation>扫这件，看它的结果。</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>In circulation</source>
        <translation>传阅</translation>
    </message>
    <message>
        <source>Copy let on a form</source>
        <translation>批准的复制件</translation>
    </message>
    <message>
        <source>Carried outside</source>
        <translation>携带外出</translation>
    </message>
    <message>
        <source>Read in the room</source>
        <translation>室内阅览</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>借阅</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>not in any place yet</source>
        <translation>还没有架位</translation>
    </message>
    <message>
        <source>{0}, {1} days overdue</source>
        <translation>{0} · 逾期 {1} 天</translation>
    </message>
    <message>
        <source>{0}, due {1}</source>
        <translation>{0} · {1} 应还</translation>
    </message>
    <message>
        <source>to be put back: {0}</source>
        <translation>待归位 {0}</translation>
    </message>
    <message>
        <source>waits on {0}</source>
        <translation>暂放在{0}</translation>
    </message>
    <message>
        <source>{0}, by the list</source>
        <translation>{0}（清单所载）</translation>
    </message>
</context>
<context>
    <name>WhomCard</name>
    <message>
        <source>For whom is it fetched?</source>
        <translation>替谁领取？</translation>
    </message>
    <message>
        <source>Digit, Esc leaves it</source>
        <translation>按数字选，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Seen there in a count</source>
        <translation>清点时在那里见过</translation>
    </message>
    <message>
        <source>Had it last</source>
        <translation>最后的使用人</translation>
    </message>
    <message>
        <source>Waited there last</source>
        <translation>上次在那里待归位</translation>
    </message>
    <message>
        <source>Its own shelf, behind and between</source>
        <translation>原架：背后、夹缝</translation>
    </message>
    <message>
        <source>Shelf beside it</source>
        <translation>相邻架层</translation>
    </message>
    <message>
        <source>Another copy stands there</source>
        <translation>另一份在那里</translation>
    </message>
    <message>
        <source>Two digits turned around</source>
        <translation>两位数字颠倒</translation>
    </message>
    <message>
        <source>Out together with it</source>
        <translation>同时借出的</translation>
    </message>
    <message>
        <source>Shelved in the same round</source>
        <translation>同一天同一人归的架</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Records Room</source>
        <translation>保密档案室</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>WitnessCard</name>
    <message>
        <source>Your signature covers every entry up to now. The program signs only a journal that goes on from the last checkpoint on this medium; keep the medium with you, apart from this PC.</source>
        <translation>您的签名覆盖到现在的每一条。程序只签接得上这个介质里上一个检查点的日志；介质由您自己保管，不与本机放在一起。</translation>
    </message>
    <message>
        <source>Sign a checkpoint</source>
        <translation>签检查点</translation>
    </message>
</context>
<context>
    <name>Witnessing</name>
    <message>
        <source>Choose a folder on the medium</source>
        <translation>选介质上的文件夹</translation>
    </message>
    <message>
        <source>Signed up to entry {0}; head {1}. It is on your medium.</source>
        <translation>已签到第 {0} 条，链头 {1}，写在您的介质上。</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{0} of {1}, {2}%</source>
        <translation>{0} / {1}，{2}%</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>约剩 {0} 秒</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>约剩 {0} 分钟</translation>
    </message>
</context>
<context>
    <name>WriteOffForm</name>
    <message>
        <source>What is written off</source>
        <translation>注销的件</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Classified zone</source>
        <translation>涉密区</translation>
    </message>
    <message>
        <source>Ordinary zone</source>
        <translation>普通区</translation>
    </message>
</context>
<context>
    <name>_Deciding</name>
    <message>
        <source>Enter a decision</source>
        <translation>登记决定</translation>
    </message>
    <message>
        <source>Code, title, mark or state</source>
        <translation>档号、题名、标志或状态</translation>
    </message>
    <message>
        <source>enter a decision</source>
        <translation>登记决定</translation>
    </message>
    <message>
        <source>Secrecy decision</source>
        <translation>定密、解密、变更</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>leave out what cannot</source>
        <translation>去掉不能办的</translation>
    </message>
    <message>
        <source>{0} decided, {1}; F9 in the register makes the notices.</source>
        <translation>已登记 {0} 件，{1}；在登记里按 F9 制作通知。</translation>
    </message>
    <message>
        <source>Entered as {0}; F9 in the register makes the notices.</source>
        <translation>已登记，{0}；在登记里按 F9 制作通知。</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>taken</source>
        <translation>已占</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空余</translation>
    </message>
    <message>
        <source>{0}% and more</source>
        <translation>满 {0}% 以上</translation>
    </message>
</context>
<context>
    <name>_StockExample</name>
    <message>
        <source>{0} labels on a sheet.</source>
        <translation>每页 {0} 枚。</translation>
    </message>
    <message>
        <source>One label after the other.</source>
        <translation>一枚接一枚。</translation>
    </message>
</context>
<context>
    <name>_Year</name>
    <message>
        <source>{0}: {1} of {2} counts</source>
        <translation>{0} 年：{1}（{2} 次）</translation>
    </message>
</context>
</TS>
