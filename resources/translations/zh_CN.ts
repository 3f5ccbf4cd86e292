<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>In effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in effect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator is nothing else: no second administrator, and no keeper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>No account is shown to your role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} accounts in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appoint {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in or out of effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being checked; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the security administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is out of effect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in effect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not appointed yet: {0}. Until then nothing of 机密 and above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s post never stands empty.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on where it was left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproverForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A higher rung may approve whatever a lower one may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approver has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which post gives the right to approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, such as 2024-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Approvers</name>
    <message>
        <source>No approver has been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} approvers in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A higher rung may approve whatever a lower one may.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Head of section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Founding of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New storage locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper approval recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print job closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Complete and good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouldy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Covered. Press any key to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Never shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, to be cleared up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, to be shelved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCommand</name>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a paper approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it here for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskMode</name>
    <message>
        <source>Lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: see finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Its number of pages was never counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader has as many carriers out as the room allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader has something overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages counted are not those that went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the estimate this place is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, to be shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print job registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Title, responsible body, reference code, document no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
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
    <name>Finding</name>
    <message>
        <source>The check found {0}; the room is for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the journal was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the journal bears a wrong signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry&apos;s state digest does not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row was altered beside the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is missing that the journal knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a row that the journal does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the vault&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not the one this PC saw last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is older than the one this PC saw last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this vault was worked in elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is not the one that the journal knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the vault is damaged ({0}).</source>
        <translation type="unfinished"></translation>
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
    <name>History</name>
    <message>
        <source>came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Reference code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingsList</name>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where is it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 5,000 labels are printed at once; select fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} match, {1} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret (mimi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highly secret (jimi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top secret (juemi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocationKind</name>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return trolley</source>
        <translation type="unfinished"></translation>
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
    <name>Office</name>
    <message>
        <source>In office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordFlaw</name>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no small letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains the name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 14 characters: capital and small letters, digits, symbols; no name, no common word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 characters: capital and small letters, digits, symbols; no name, no common word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Counted face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgently needed for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is wrong, the thing is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted twice, it does differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>No place yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two keepers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm, an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceSide</name>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {0} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many parts the room has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {0} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFlaw</name>
    <message>
        <source>Sections, levels or slots are missing: nothing could stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than one room has; at most 50,000 places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories are numbered from 1 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>6 columns × 2 sides × 5 sections × 6 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compact shelving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1 is at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any up to that level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a shelf in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate; may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number before each part, such as 6 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places, {1} of them shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator types the password, nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account has a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostLevel</name>
    <message>
        <source>Not tied to secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
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
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the reader works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day from today on, such as 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>No reader has been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, unit, post or card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} readers, {1} carriers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered with card {0}; print it with Ctrl+P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}, {1} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Something was done with it later; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} came later and stands in the way; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this level on the pages are counted before it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not among your duties here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These roles must not sit on one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has not taken effect yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three administrators are not complete; nothing of this level may come in before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing, or a value is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not follow the numbering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC is not approved for this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list still has rows that cannot be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very request was carried out before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: read in the reading room only; taking it out needs a paper approval of the {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: never leaves the room, whoever approves; it may be read in the reading room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is still to be checked; it may be read and shelved, not lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no approval for this loan; the {0} has to sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval is by the {0}; for this level the {1} has to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves for himself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approver did not hold that post on the day of the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval bears a date that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form number is already on file with another reader, approver or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is cleared up to {0}; this is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s card is past its date: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s card was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still charged to another loan; it must come back before it goes out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in stock: its last return is still to be cleared up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on loan; there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place holds up to {0}; the carrier is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is kept for {0} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top secret stands apart, in a place kept for it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This carrier does not belong in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still on loan; take it back before it goes on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page count differed on return; that must be cleared up before it goes on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has mould, insects or dirt and must be treated before it goes on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can stand here; scan the section, level or slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is opened by two keepers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back, only corrected by a new act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who did it may take it back, and only on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars would be finer than this printer can draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print job is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a record; what is known of it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told once it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrecy term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest of its level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing since it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it; that goes into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This look is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered; journal entry {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Archivist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelvingPage</name>
    <message>
        <source>Shelving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, typing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here or to be shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rooms, {1} shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carriers in their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places were made; print their labels next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Secrecy Law regulation, art. 27: what comes in is counted and registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the repository: what is mouldy or infested is treated first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing practice: the level is examined again when a paper is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of filing: every number is given once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives Law, art. 14: archives are kept in the room, by nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrecy Law, art. 26: top secret stands apart, in a designated place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of office secrecy: secret papers are locked in a secured place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping of keys: two custodians, both present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of lending: secret archives are read in the reading room after approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of lending and Secrecy Law, art. 21: who approves follows the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of lending: only entitled persons, checked by their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of lending: never passed on; returned first, then lent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of lending: no page may be marked, taken out or exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice of returns: pages and condition are checked, then the line is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice of shelving: the place&apos;s label and the code are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of lending: use is never widened without approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of office machines: print-outs are kept like papers of their level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrecy Law, art. 31: no state secrets on a PC not approved for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of office machines: passwords have at least ten characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrecy Law regulation, art. 34: three administrators, three persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of approval: every approval can be traced by its form number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in a list: all of the confirmed rows, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start: no high secrets before the administrators are complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Record a paper approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form number, leader and date; the loan is then made at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in the reading room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the room, under the keeper&apos;s eyes, back on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend it to somebody entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the other reader&apos;s card, then the carrier again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the card renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page People: check the person, enter a new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to Return and scan the carrier; then it may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to Ask and scan the carrier: it says who has it and where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to its own place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the carrier there, or the place&apos;s label from the book of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it here for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This becomes its place; the move is journalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a place that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level, the dedication and the two-keeper rule of the place decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the pages, type the number, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the carrier once more in mode Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the level checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Holdings: the level is entered from the paper itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it, then return it once more as complete and good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again together with the returner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it in mode Return; the right number clears it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the second keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both open the cabinet together; both names go into the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back and scan the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the refusal is in the journal</source>
        <translation type="unfinished"></translation>
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
    <name>Title</name>
    <message>
        <source>(only a stub is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(title hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something outside the program failed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window holds this vault (process {0}); close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this vault; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault lies where it cannot be kept safe; move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the vault is damaged; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside the program failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question gave way to other work; ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords; try again in {0} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user cannot open the vault any more; ask the security administrator for a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here; choose another place or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is older than what this PC saw last; find the newer one before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to read or write; what was confirmed is kept. Check the disk, then open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer program wrote this vault; install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the job; nothing counts as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} changed it since; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is for reading only until the finding is explained: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while writing; look whether the last act is there before doing it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars would be {0} µm wide, a scanner needs {1}; choose a larger label or a finer printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {0} mm and has {1}; choose a larger label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder is reached by a link; use the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the vault has a second name elsewhere; remove that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault lies on a medium that cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program left the vault half open; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault lies on a network drive; move it to this PC&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something here already; choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not encrypted and is not a vault of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not keep a setting that safety needs; reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged; restore it from the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of what was seen last is damaged; the room is for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be read back; it does not count as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of this file cannot be read; choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has too many rows; cut it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} has too many cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large; cut it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line {0} on a quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old workbook; save it as xlsx or csv first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s headings were not found in its first lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>There is no such thing in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such carrier in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such reader in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such approver in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open loan of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such user in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation type="unfinished"></translation>
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
        <source>Restore from backup</source>
        <translation>从备份还原</translation>
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
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>not in any place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, due {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Records Room</source>
        <translation>保密档案室</translation>
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
</TS>
