<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accession</name>
    <message numerus="yes">
        <source>{0} pages listed, {1} counted</source>
        <translation>
            <numerusform>{0} page listed, {1} counted</numerusform>
            <numerusform>{0} pages listed, {1} counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessionsRegister</name>
    <message numerus="yes">
        <source>{0} is open: scan what comes, {1} pieces.</source>
        <translation>
            <numerusform>{0} is open: scan what comes, {1} piece.</numerusform>
            <numerusform>{0} is open: scan what comes, {1} pieces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lists, {1} expected</source>
        <translation>
            <numerusform>{0} list, {1} expected</numerusform>
            <numerusform>{0} lists, {1} expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>{0} accounts in effect</source>
        <translation>
            <numerusform>{0} account in effect</numerusform>
            <numerusform>{0} accounts in effect</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppraisalRegister</name>
    <message numerus="yes">
        <source>{0} sessions, {1} open</source>
        <translation>
            <numerusform>{0} session, {1} open</numerusform>
            <numerusform>{0} sessions, {1} open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} lines are before the group.</source>
        <translation>
            <numerusform>{0}: {1} line is before the group.</numerusform>
            <numerusform>{0}: {1} lines are before the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines judged; {1} to go.</source>
        <translation>
            <numerusform>{0} line judged; {1} to go.</numerusform>
            <numerusform>{0} lines judged; {1} to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Approvers</name>
    <message numerus="yes">
        <source>{0} approvers in office</source>
        <translation>
            <numerusform>{0} approver in office</numerusform>
            <numerusform>{0} approvers in office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranged</name>
    <message numerus="yes">
        <source>{0} labels to renew</source>
        <translation>
            <numerusform>{0} label to renew</numerusform>
            <numerusform>{0} labels to renew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new carriers</source>
        <translation>
            <numerusform>{0} new carrier</numerusform>
            <numerusform>{0} new carriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers withdrawn</source>
        <translation>
            <numerusform>{0} carrier withdrawn</numerusform>
            <numerusform>{0} carriers withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} labels to renew</source>
        <translation>
            <numerusform>{0} label to renew</numerusform>
            <numerusform>{0} labels to renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} labels to print</source>
        <translation>
            <numerusform>{0} label to print</numerusform>
            <numerusform>{0} labels to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangingSide</name>
    <message numerus="yes">
        <source>Print {0} labels</source>
        <translation>
            <numerusform>Print {0} label</numerusform>
            <numerusform>Print {0} labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>{0} backups, {1} unproven</source>
        <translation>
            <numerusform>{0} backup, {1} unproven</numerusform>
            <numerusform>{0} backups, {1} unproven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: backup {1} up to entry {2}; {3} entries were given up. {4}</source>
        <translation>
            <numerusform>{0}: backup {1} up to entry {2}; {3} entry was given up. {4}</numerusform>
            <numerusform>{0}: backup {1} up to entry {2}; {3} entries were given up. {4}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookExportPage</name>
    <message numerus="yes">
        <source>{0}, {1}: {2} rows</source>
        <translation>
            <numerusform>{0}, {1}: {2} row</numerusform>
            <numerusform>{0}, {1}: {2} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxesPage</name>
    <message numerus="yes">
        <source>{0} boxes</source>
        <translation>
            <numerusform>{0} box</numerusform>
            <numerusform>{0} boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CabinetForm</name>
    <message numerus="yes">
        <source>Make {0} places</source>
        <translation>
            <numerusform>Make {0} place</numerusform>
            <numerusform>Make {0} places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>{0} is entered with {1} days; journal entry {2}.</source>
        <translation>
            <numerusform>{0} is entered with {1} day; journal entry {2}.</numerusform>
            <numerusform>{0} is entered with {1} days; journal entry {2}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message numerus="yes">
        <source>{0} days free, {1} worked; {2} of them are otherwise than their weekday.</source>
        <translation>
            <numerusform>{0} day free, {1} worked; otherwise than their weekday: {2}.</numerusform>
            <numerusform>{0} days free, {1} worked; {2} of them are otherwise than their weekday.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message numerus="yes">
        <source>{0} pieces on the list: {1}</source>
        <translation>
            <numerusform>{0} piece on the list: {1}</numerusform>
            <numerusform>{0} pieces on the list: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallInsRegister</name>
    <message numerus="yes">
        <source>{0} is open with {1} lines.</source>
        <translation>
            <numerusform>{0} is open with {1} line.</numerusform>
            <numerusform>{0} is open with {1} lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} has its outcome; {1} lines are open.</source>
        <translation>
            <numerusform>{0} has its outcome; {1} line is open.</numerusform>
            <numerusform>{0} has its outcome; {1} lines are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lists, {1} open</source>
        <translation>
            <numerusform>{0} list, {1} open</numerusform>
            <numerusform>{0} lists, {1} open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines</source>
        <translation>
            <numerusform>{0} line</numerusform>
            <numerusform>{0} lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedRegister</name>
    <message numerus="yes">
        <source>{0} forms, {1} open</source>
        <translation>
            <numerusform>{0} form, {1} open</numerusform>
            <numerusform>{0} forms, {1} open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} pieces are written off.</source>
        <translation>
            <numerusform>{0}: {1} piece is written off.</numerusform>
            <numerusform>{0}: {1} pieces are written off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} signed for {1}; {2} pieces stay there.</source>
        <translation>
            <numerusform>{0} signed for {1}; {2} piece stays there.</numerusform>
            <numerusform>{0} signed for {1}; {2} pieces stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces are with {1} until {2}; they come back by scan at the desk.</source>
        <translation>
            <numerusform>{0} piece is with {1} until {2}; it comes back by scan at the desk.</numerusform>
            <numerusform>{0} pieces are with {1} until {2}; they come back by scan at the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces are with {1}; F7 enters the receipt, F9 prints the out cards.</source>
        <translation>
            <numerusform>{0} piece is with {1}; F7 enters the receipt, F9 prints the out cards.</numerusform>
            <numerusform>{0} pieces are with {1}; F7 enters the receipt, F9 prints the out cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message numerus="yes">
        <source>{0} carriers were put right.</source>
        <translation>
            <numerusform>{0} carrier was put right.</numerusform>
            <numerusform>{0} carriers were put right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryForm</name>
    <message numerus="yes">
        <source>{0} pieces: {1}</source>
        <translation>
            <numerusform>{0} piece: {1}</numerusform>
            <numerusform>{0} pieces: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesRegister</name>
    <message numerus="yes">
        <source>{0} cases, {1} with something in them</source>
        <translation>
            <numerusform>{0} case, {1} with something in it</numerusform>
            <numerusform>{0} cases, {1} with something in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} things</source>
        <translation>
            <numerusform>{0} thing</numerusform>
            <numerusform>{0} things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguesRegister</name>
    <message numerus="yes">
        <source>{0} lists, {1}</source>
        <translation>
            <numerusform>{0} list, {1}</numerusform>
            <numerusform>{0} lists, {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} files</source>
        <translation>
            <numerusform>{0} file</numerusform>
            <numerusform>{0} files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainStrip</name>
    <message numerus="yes">
        <source>{0} entries with their signatures, and every row, agree; checked in {1} s.</source>
        <translation>
            <numerusform>{0} entry with its signature, and every row, agree; checked in {1} s.</numerusform>
            <numerusform>{0} entries with their signatures, and every row, agree; checked in {1} s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChasesPage</name>
    <message numerus="yes">
        <source>{0} loans called in</source>
        <translation>
            <numerusform>{0} loan called in</numerusform>
            <numerusform>{0} loans called in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chasing</name>
    <message numerus="yes">
        <source>{0} times</source>
        <translation>
            <numerusform>{0} time</numerusform>
            <numerusform>{0} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces are called in.</source>
        <translation>
            <numerusform>{0} piece is called in.</numerusform>
            <numerusform>{0} pieces are called in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} readers</source>
        <translation>
            <numerusform>{0} reader</numerusform>
            <numerusform>{0} readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces of {1}</source>
        <translation>
            <numerusform>{0} piece of {1}</numerusform>
            <numerusform>{0} pieces of {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circulation</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signed {0}, {1} pieces</source>
        <translation>
            <numerusform>signed {0}, {1} piece</numerusform>
            <numerusform>signed {0}, {1} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearingForm</name>
    <message numerus="yes">
        <source>{0} things are still out; they come back first.</source>
        <translation>
            <numerusform>{0} thing is still out; it comes back first.</numerusform>
            <numerusform>{0} things are still out; they come back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClimateRegister</name>
    <message numerus="yes">
        <source>{0} readings, {1} out of limits</source>
        <translation>
            <numerusform>{0} reading, {1} out of limits</numerusform>
            <numerusform>{0} readings, {1} out of limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} day</numerusform>
            <numerusform>{0} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation>
            <numerusform>{0} hour</numerusform>
            <numerusform>{0} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>{0} minute</numerusform>
            <numerusform>{0} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message numerus="yes">
        <source>{0}, {1} digits</source>
        <translation>
            <numerusform>{0}, {1} digit</numerusform>
            <numerusform>{0}, {1} digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesRegister</name>
    <message numerus="yes">
        <source>{0} forms, {1} to be settled</source>
        <translation>
            <numerusform>{0} form, {1} to be settled</numerusform>
            <numerusform>{0} forms, {1} to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} copies</source>
        <translation>
            <numerusform>{0} copy</numerusform>
            <numerusform>{0} copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} copies go to {1} until {2}; Ctrl+O prints their labels.</source>
        <translation>
            <numerusform>{0} copy goes to {1} until {2}; Ctrl+O prints its label.</numerusform>
            <numerusform>{0} copies go to {1} until {2}; Ctrl+O prints their labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} copies are settled; open still: {1}.</source>
        <translation>
            <numerusform>{0} copy is settled; open still: {1}.</numerusform>
            <numerusform>{0} copies are settled; open still: {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>Part {0} left: {1} shelves</source>
        <translation>
            <numerusform>Part {0} left: {1} shelf</numerusform>
            <numerusform>Part {0} left: {1} shelves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} seen, {1} differ</source>
        <translation>
            <numerusform>{0} seen, {1} differs</numerusform>
            <numerusform>{0} seen, {1} differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} scans</source>
        <translation>
            <numerusform>{0} scan</numerusform>
            <numerusform>{0} scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountBook</name>
    <message numerus="yes">
        <source>{0} counts, {1} not signed</source>
        <translation>
            <numerusform>{0} count, {1} not signed</numerusform>
            <numerusform>{0} counts, {1} not signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountProgress</name>
    <message numerus="yes">
        <source>{0} of {1} shelves counted, {2} differ</source>
        <translation>
            <numerusform>{0} of {1} shelves counted, {2} differs</numerusform>
            <numerusform>{0} of {1} shelves counted, {2} differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountResult</name>
    <message numerus="yes">
        <source>{0} discrepancies, {1} still to be settled</source>
        <translation>
            <numerusform>{0} discrepancy, {1} still to be settled</numerusform>
            <numerusform>{0} discrepancies, {1} still to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} discrepancies, all settled</source>
        <translation>
            <numerusform>{0} discrepancy, settled</numerusform>
            <numerusform>{0} discrepancies, all settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} shelves were not counted</source>
        <translation>
            <numerusform>{0} shelf was not counted</numerusform>
            <numerusform>{0} shelves were not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} holders were not asked</source>
        <translation>
            <numerusform>{0} holder was not asked</numerusform>
            <numerusform>{0} holders were not asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountSide</name>
    <message numerus="yes">
        <source>{0} more names</source>
        <translation>
            <numerusform>{0} more name</numerusform>
            <numerusform>{0} more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsRegister</name>
    <message numerus="yes">
        <source>Count {0} has {1} shelves; Enter goes on with it.</source>
        <translation>
            <numerusform>Count {0} has {1} shelf; Enter goes on with it.</numerusform>
            <numerusform>Count {0} has {1} shelves; Enter goes on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count {0} has {1} holders; Enter goes on with it.</source>
        <translation>
            <numerusform>Count {0} has {1} holder; Enter goes on with it.</numerusform>
            <numerusform>Count {0} has {1} holders; Enter goes on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} things are out with names that no reader bears: nobody is asked for them.</source>
        <translation>
            <numerusform>{0} thing is out with a name that no reader bears: nobody is asked for it.</numerusform>
            <numerusform>{0} things are out with names that no reader bears: nobody is asked for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} counts, {1} not signed</source>
        <translation>
            <numerusform>{0} count, {1} not signed</numerusform>
            <numerusform>{0} counts, {1} not signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message numerus="yes">
        <source>{0} records in one act</source>
        <translation>
            <numerusform>{0} record in one act</numerusform>
            <numerusform>{0} records in one act</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPreview</name>
    <message numerus="yes">
        <source>{0} would be decided as shown; Ctrl+Enter once more enters them.</source>
        <translation>
            <numerusform>{0} would be decided as shown; Ctrl+Enter once more enters it.</numerusform>
            <numerusform>{0} would be decided as shown; Ctrl+Enter once more enters them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionRegister</name>
    <message numerus="yes">
        <source>{0} decisions</source>
        <translation>
            <numerusform>{0} decision</numerusform>
            <numerusform>{0} decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} notices of {1}; F5 shows them.</source>
        <translation>
            <numerusform>{0} notice of {1}; F5 shows it.</numerusform>
            <numerusform>{0} notices of {1}; F5 shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedForm</name>
    <message numerus="yes">
        <source>{0} pieces leave for good.</source>
        <translation>
            <numerusform>{0} piece leaves for good.</numerusform>
            <numerusform>{0} pieces leave for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message numerus="yes">
        <source>{0}, {1} pieces</source>
        <translation>
            <numerusform>{0}, {1} piece</numerusform>
            <numerusform>{0}, {1} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} seats</source>
        <translation>
            <numerusform>{0} of {1} seat</numerusform>
            <numerusform>{0} of {1} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more places</source>
        <translation>
            <numerusform>{0} more place</numerusform>
            <numerusform>{0} more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bags</source>
        <translation>
            <numerusform>{0} bag</numerusform>
            <numerusform>{0} bags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestructionRegister</name>
    <message numerus="yes">
        <source>{0} lists, {1} open</source>
        <translation>
            <numerusform>{0} list, {1} open</numerusform>
            <numerusform>{0} lists, {1} open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces of {1} are destroyed; Ctrl+O prints the record.</source>
        <translation>
            <numerusform>{0} piece of {1} is destroyed; Ctrl+O prints the record.</numerusform>
            <numerusform>{0} pieces of {1} are destroyed; Ctrl+O prints the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRegister</name>
    <message numerus="yes">
        <source>{0} wait for a condition</source>
        <translation>
            <numerusform>{0} waits for a condition</numerusform>
            <numerusform>{0} wait for a condition</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message numerus="yes">
        <source>{0} lines are judged, {1} left. After the end nothing is said anew.</source>
        <translation>
            <numerusform>{0} line is judged, {1} left. After the end nothing is said anew.</numerusform>
            <numerusform>{0} lines are judged, {1} left. After the end nothing is said anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndUnitForm</name>
    <message numerus="yes">
        <source>{0} readers move to it, with their loans.</source>
        <translation>
            <numerusform>{0} reader moves to it, with the loans.</numerusform>
            <numerusform>{0} readers move to it, with their loans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new unit from {0}; {1} readers move to it, with their loans.</source>
        <translation>
            <numerusform>A new unit from {0}; {1} reader moves to it, with the loans.</numerusform>
            <numerusform>A new unit from {0}; {1} readers move to it, with their loans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnquiryRegister</name>
    <message numerus="yes">
        <source>{0} enquiries, {1} to be answered</source>
        <translation>
            <numerusform>{0} enquiry, {1} to be answered</numerusform>
            <numerusform>{0} enquiries, {1} to be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} is answered from {1} pieces.</source>
        <translation>
            <numerusform>{0} is answered from {1} piece.</numerusform>
            <numerusform>{0} is answered from {1} pieces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message numerus="yes">
        <source>{0} scans were refused while locked; scan them again.</source>
        <translation>
            <numerusform>{0} scan was refused while locked; scan it again.</numerusform>
            <numerusform>{0} scans were refused while locked; scan them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your password may be used for {0} more days; after that unlocking asks for a new one.</source>
        <translation>
            <numerusform>Your password may be used for {0} more day; after that unlocking asks for a new one.</numerusform>
            <numerusform>Your password may be used for {0} more days; after that unlocking asks for a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscortForm</name>
    <message numerus="yes">
        <source>{0} pieces leave.</source>
        <translation>
            <numerusform>{0} piece leaves.</numerusform>
            <numerusform>{0} pieces leave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message numerus="yes">
        <source>{0} spoken approvals are not signed</source>
        <translation>
            <numerusform>{0} spoken approval is not signed</numerusform>
            <numerusform>{0} spoken approvals are not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveryRegister</name>
    <message numerus="yes">
        <source>{0} registers</source>
        <translation>
            <numerusform>{0} register</numerusform>
            <numerusform>{0} registers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message numerus="yes">
        <source>{0} rows left as {1}, held as {2}; registered and closed.</source>
        <translation>
            <numerusform>{0} row left as {1}, held as {2}; registered and closed.</numerusform>
            <numerusform>{0} rows left as {1}, held as {2}; registered and closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message numerus="yes">
        <source>{0} levels</source>
        <translation>
            <numerusform>{0} level</numerusform>
            <numerusform>{0} levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sections × {1}</source>
        <translation>
            <numerusform>{0} section × {1}</numerusform>
            <numerusform>{0} sections × {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchForm</name>
    <message numerus="yes">
        <source>{0} pieces: {1}</source>
        <translation>
            <numerusform>{0} piece: {1}</numerusform>
            <numerusform>{0} pieces: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormBook</name>
    <message numerus="yes">
        <source>{0} forms, {1} set here</source>
        <translation>
            <numerusform>{0} form, {1} set here</numerusform>
            <numerusform>{0} forms, {1} set here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message numerus="yes">
        <source>{0} proposals</source>
        <translation>
            <numerusform>{0} proposal</numerusform>
            <numerusform>{0} proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoversRegister</name>
    <message numerus="yes">
        <source>{0} handovers, {1} to be signed</source>
        <translation>
            <numerusform>{0} handover, {1} to be signed</numerusform>
            <numerusform>{0} handovers, {1} to be signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingsList</name>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>{0} carriers, journal entry {1}.</source>
        <translation>
            <numerusform>{0} carrier, journal entry {1}.</numerusform>
            <numerusform>{0} carriers, journal entry {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records came in.</source>
        <translation>
            <numerusform>{0} record came in.</numerusform>
            <numerusform>{0} records came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records came in, {1} of them as stubs.</source>
        <translation>
            <numerusform>{0} record came in, {1} of it a stub.</numerusform>
            <numerusform>{0} records came in, {1} of them as stubs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message numerus="yes">
        <source>Enter {0} records</source>
        <translation>
            <numerusform>Enter {0} record</numerusform>
            <numerusform>Enter {0} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entering {0} records…</source>
        <translation>
            <numerusform>Entering {0} record…</numerusform>
            <numerusform>Entering {0} records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows</source>
        <translation>
            <numerusform>{0} row</numerusform>
            <numerusform>{0} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows did not come in; they stand in the report. Mend them in the list and bring it in again.</source>
        <translation>
            <numerusform>{0} row did not come in; it stands in the report. Mend it in the list and bring that in again.</numerusform>
            <numerusform>{0} rows did not come in; they stand in the report. Mend them in the list and bring it in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {0} more sequences too.</source>
        <translation>
            <numerusform>In {0} more sequence too.</numerusform>
            <numerusform>In {0} more sequences too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentClock</name>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} day</numerusform>
            <numerusform>{0} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message numerus="yes">
        <source>{0}; {1} more clocks run</source>
        <translation>
            <numerusform>{0}; {1} more clock runs</numerusform>
            <numerusform>{0}; {1} more clocks run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentRegister</name>
    <message numerus="yes">
        <source>{0} incidents, {1} open</source>
        <translation>
            <numerusform>{0} incident, {1} open</numerusform>
            <numerusform>{0} incidents, {1} open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsideRegister</name>
    <message numerus="yes">
        <source>{0} times, {1} not back</source>
        <translation>
            <numerusform>{0} time, {1} not back</numerusform>
            <numerusform>{0} times, {1} not back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} pieces are with {2}; Ctrl+P prints the slip, F4 at the desk takes them back.</source>
        <translation>
            <numerusform>{0}: {1} piece is with {2}; Ctrl+P prints the slip, F4 at the desk takes it back.</numerusform>
            <numerusform>{0}: {1} pieces are with {2}; Ctrl+P prints the slip, F4 at the desk takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionRegister</name>
    <message numerus="yes">
        <source>{0} looks around, {1} to be put right</source>
        <translation>
            <numerusform>{0} look around, {1} to be put right</numerusform>
            <numerusform>{0} looks around, {1} to be put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>{0} rows</source>
        <translation>
            <numerusform>{0} row</numerusform>
            <numerusform>{0} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more rows are not laid out here.</source>
        <translation>
            <numerusform>{0} more row is not laid out here.</numerusform>
            <numerusform>{0} more rows are not laid out here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries</source>
        <translation>
            <numerusform>{0} entry</numerusform>
            <numerusform>{0} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries of {1}</source>
        <translation>
            <numerusform>{0} entry of {1}</numerusform>
            <numerusform>{0} entries of {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message numerus="yes">
        <source>{0} lines</source>
        <translation>
            <numerusform>{0} line</numerusform>
            <numerusform>{0} lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message numerus="yes">
        <source>{0} keeps {1} pieces</source>
        <translation>
            <numerusform>{0} keeps {1} piece</numerusform>
            <numerusform>{0} keeps {1} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowingPage</name>
    <message numerus="yes">
        <source>{0} lines, jimi and above</source>
        <translation>
            <numerusform>{0} line, jimi and above</numerusform>
            <numerusform>{0} lines, jimi and above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message numerus="yes">
        <source>{0} older labels in the print register</source>
        <translation>
            <numerusform>{0} older label in the print register</numerusform>
            <numerusform>{0} older labels in the print register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message numerus="yes">
        <source>The list leaves as it is shown, {0} entries, each with its number and head code. It proves nothing by itself: let the whole journal leave too, and verify.py --list holds every row against it. With all filters off, the whole journal leaves.</source>
        <translation>
            <numerusform>The list leaves as it is shown, {0} entry, with its number and head code. It proves nothing by itself: let the whole journal leave too, and verify.py --list holds every row against it. With all filters off, the whole journal leaves.</numerusform>
            <numerusform>The list leaves as it is shown, {0} entries, each with its number and head code. It proves nothing by itself: let the whole journal leave too, and verify.py --list holds every row against it. With all filters off, the whole journal leaves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterRegister</name>
    <message numerus="yes">
        <source>{0} matters</source>
        <translation>
            <numerusform>{0} matter</numerusform>
            <numerusform>{0} matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRegister</name>
    <message numerus="yes">
        <source>{0} numbers missing</source>
        <translation>
            <numerusform>{0} number missing</numerusform>
            <numerusform>{0} numbers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {0} runs more, on the list</source>
        <translation>
            <numerusform>and {0} run more, on the list</numerusform>
            <numerusform>and {0} runs more, on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in {1} sequences</source>
        <translation>
            <numerusform>{0} in {1} sequence</numerusform>
            <numerusform>{0} in {1} sequences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message numerus="yes">
        <source>Move {0} pieces</source>
        <translation>
            <numerusform>Move {0} piece</numerusform>
            <numerusform>Move {0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows cannot move; mend the list first.</source>
        <translation>
            <numerusform>{0} row cannot move; mend the list first.</numerusform>
            <numerusform>{0} rows cannot move; mend the list first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementsPage</name>
    <message numerus="yes">
        <source>{0} movements</source>
        <translation>
            <numerusform>{0} movement</numerusform>
            <numerusform>{0} movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeRegister</name>
    <message numerus="yes">
        <source>{0} notices ticked as delivered.</source>
        <translation>
            <numerusform>{0} notice ticked as delivered.</numerusform>
            <numerusform>{0} notices ticked as delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message numerus="yes">
        <source>{0} pieces: {1}</source>
        <translation>
            <numerusform>{0} piece: {1}</numerusform>
            <numerusform>{0} pieces: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>{0} boxes</source>
        <translation>
            <numerusform>{0} box</numerusform>
            <numerusform>{0} boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers in it</source>
        <translation>
            <numerusform>{0} carrier in it</numerusform>
            <numerusform>{0} carriers in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers belong in it</source>
        <translation>
            <numerusform>{0} carrier belongs in it</numerusform>
            <numerusform>{0} carriers belong in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} things in the case</source>
        <translation>
            <numerusform>{0} thing in the case</numerusform>
            <numerusform>{0} things in the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} things left in the case</source>
        <translation>
            <numerusform>{0} thing left in the case</numerusform>
            <numerusform>{0} things left in the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines entered late</source>
        <translation>
            <numerusform>{0} line entered late</numerusform>
            <numerusform>{0} lines entered late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cards</source>
        <translation>
            <numerusform>{0} card</numerusform>
            <numerusform>{0} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers</source>
        <translation>
            <numerusform>{0} carrier</numerusform>
            <numerusform>{0} carriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} days overdue</source>
        <translation>
            <numerusform>{0} day overdue</numerusform>
            <numerusform>{0} days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages counted</source>
        <translation>
            <numerusform>{0} page counted</numerusform>
            <numerusform>{0} pages counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces read</source>
        <translation>
            <numerusform>{0} piece read</numerusform>
            <numerusform>{0} pieces read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages, good</source>
        <translation>
            <numerusform>{0} page, good</numerusform>
            <numerusform>All {0} pages, good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registered {0} pages, counted {1}</source>
        <translation>
            <numerusform>Registered {0} page, counted {1}</numerusform>
            <numerusform>Registered {0} pages, counted {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} things, {1}</source>
        <translation>
            <numerusform>{0} thing, {1}</numerusform>
            <numerusform>{0} things, {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutgoingPage</name>
    <message numerus="yes">
        <source>{0} pieces delivered</source>
        <translation>
            <numerusform>{0} piece delivered</numerusform>
            <numerusform>{0} pieces delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSecretRegister</name>
    <message numerus="yes">
        <source>{0} secrets, {1} end soon or have ended</source>
        <translation>
            <numerusform>{0} secret, {1} ends soon or has ended</numerusform>
            <numerusform>{0} secrets, {1} end soon or have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records have no number of their own yet and stand on no paper.</source>
        <translation>
            <numerusform>{0} record has no number of its own yet and stands on no paper.</numerusform>
            <numerusform>{0} records have no number of their own yet and stand on no paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesForm</name>
    <message numerus="yes">
        <source>{0} pieces: {1}</source>
        <translation>
            <numerusform>{0} piece: {1}</numerusform>
            <numerusform>{0} pieces: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message numerus="yes">
        <source>{0} carriers</source>
        <translation>
            <numerusform>{0} carrier</numerusform>
            <numerusform>{0} carriers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceForms</name>
    <message numerus="yes">
        <source>{0} places were made; print their labels next.</source>
        <translation>
            <numerusform>{0} place was made; print its label next.</numerusform>
            <numerusform>{0} places were made; print their labels next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} boxes and {1} moved; count the new shelves.</source>
        <translation>
            <numerusform>{0} box and {1} moved; count the new shelves.</numerusform>
            <numerusform>{0} boxes and {1} moved; count the new shelves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceSide</name>
    <message numerus="yes">
        <source>Print {0} labels</source>
        <translation>
            <numerusform>Print {0} label</numerusform>
            <numerusform>Print {0} labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message numerus="yes">
        <source>Make {0} places</source>
        <translation>
            <numerusform>Make {0} place</numerusform>
            <numerusform>Make {0} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} places, {1} of them shelves</source>
        <translation>
            <numerusform>{0} place, {1} of them shelves</numerusform>
            <numerusform>{0} places, {1} of them shelves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PourPage</name>
    <message numerus="yes">
        <source>{0}: {1} pieces {2}</source>
        <translation>
            <numerusform>{0}: {1} piece {2}</numerusform>
            <numerusform>{0}: {1} pieces {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, groups ready: {1} of {2}</source>
        <translation>
            <numerusform>{0} line, groups ready: {1} of {2}</numerusform>
            <numerusform>{0} lines, groups ready: {1} of {2}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintAmount</name>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} labels</source>
        <translation>
            <numerusform>{0} label</numerusform>
            <numerusform>{0} labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintRegister</name>
    <message numerus="yes">
        <source>{0} pieces of job {1} are void.</source>
        <translation>
            <numerusform>{0} piece of job {1} is void.</numerusform>
            <numerusform>{0} pieces of job {1} are void.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSetup</name>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} labels</source>
        <translation>
            <numerusform>{0} label</numerusform>
            <numerusform>{0} labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sheets</source>
        <translation>
            <numerusform>{0} sheet</numerusform>
            <numerusform>{0} sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} labels on {1}</source>
        <translation>
            <numerusform>{0} label on {1}</numerusform>
            <numerusform>{0} labels on {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message numerus="yes">
        <source>{0} jobs in the register</source>
        <translation>
            <numerusform>{0} job in the register</numerusform>
            <numerusform>{0} jobs in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPrinting</name>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quarter</name>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>{0} rows cannot come in as they are.</source>
        <translation>
            <numerusform>{0} row cannot come in as it is.</numerusform>
            <numerusform>{0} rows cannot come in as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows have codes that the room has.</source>
        <translation>
            <numerusform>{0} row has codes that the room has.</numerusform>
            <numerusform>{0} rows have codes that the room has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message numerus="yes">
        <source>{0} carriers that are out go with the reader.</source>
        <translation>
            <numerusform>{0} carrier that is out goes with the reader.</numerusform>
            <numerusform>{0} carriers that are out go with the reader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message numerus="yes">
        <source>Stopped; {0} carriers out may come back at any time.</source>
        <translation>
            <numerusform>Stopped; {0} carrier out may come back at any time.</numerusform>
            <numerusform>Stopped; {0} carriers out may come back at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cards were lost; whoever scans one hears it.</source>
        <translation>
            <numerusform>{0} card was lost; whoever scans it hears that.</numerusform>
            <numerusform>{0} cards were lost; whoever scans one hears it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers</source>
        <translation>
            <numerusform>{0} carrier</numerusform>
            <numerusform>{0} carriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due {0}, {1} days overdue</source>
        <translation>
            <numerusform>due {0}, {1} day overdue</numerusform>
            <numerusform>due {0}, {1} days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} readers, {1} out</source>
        <translation>
            <numerusform>{0} reader, {1} out</numerusform>
            <numerusform>{0} readers, {1} out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers out are above what may be seen now: recall them.</source>
        <translation>
            <numerusform>{0} carrier out is above what may be seen now: recall it.</numerusform>
            <numerusform>{0} carriers out are above what may be seen now: recall them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today {0} readers, {1}</source>
        <translation>
            <numerusform>today {0} reader, {1}</numerusform>
            <numerusform>today {0} readers, {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>{0} lines have no opinion yet.</source>
        <translation>
            <numerusform>{0} line has no opinion yet.</numerusform>
            <numerusform>{0} lines have no opinion yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The volume has {0} pages; some must be left in it.</source>
        <translation>
            <numerusform>The volume has {0} page; it must be left in it.</numerusform>
            <numerusform>The volume has {0} pages; some must be left in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines have no outcome yet.</source>
        <translation>
            <numerusform>{0} line has no outcome yet.</numerusform>
            <numerusform>{0} lines have no outcome yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces were counted; the folder has {1}.</source>
        <translation>
            <numerusform>{0} piece was counted; the folder has {1}.</numerusform>
            <numerusform>{0} pieces were counted; the folder has {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet has from 1 to {0} readers.</source>
        <translation>
            <numerusform>A sheet has {0} reader.</numerusform>
            <numerusform>A sheet has from 1 to {0} readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} are let on this form, and {1} may still be made.</source>
        <translation>
            <numerusform>{0} is let on this form, and {1} may still be made.</numerusform>
            <numerusform>{0} are let on this form, and {1} may still be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} grave discrepancies on classified things are neither cleared up nor reported.</source>
        <translation>
            <numerusform>{0} grave discrepancy on a classified thing is neither cleared up nor reported.</numerusform>
            <numerusform>{0} grave discrepancies on classified things are neither cleared up nor reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} shelves were not counted.</source>
        <translation>
            <numerusform>{0} shelf was not counted.</numerusform>
            <numerusform>{0} shelves were not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} holders were not asked.</source>
        <translation>
            <numerusform>{0} holder was not asked.</numerusform>
            <numerusform>{0} holders were not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only small amounts are destroyed in the own machine: {0} pieces at most.</source>
        <translation>
            <numerusform>Only small amounts are destroyed in the own machine: {0} piece at most.</numerusform>
            <numerusform>Only small amounts are destroyed in the own machine: {0} pieces at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} things are still out; they come back first.</source>
        <translation>
            <numerusform>{0} thing is still out; it comes back first.</numerusform>
            <numerusform>{0} things are still out; they come back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This loan was renewed {0} times; the room allows {1}.</source>
        <translation>
            <numerusform>This loan was renewed {0} time; the room allows {1}.</numerusform>
            <numerusform>This loan was renewed {0} times; the room allows {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} are not back; nobody leaves before everything is checked.</source>
        <translation>
            <numerusform>{0} is not back; nobody leaves before everything is checked.</numerusform>
            <numerusform>{0} are not back; nobody leaves before everything is checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is {0} days old and may be used for {1}; first set a new one.</source>
        <translation>
            <numerusform>The password is {0} day old and may be used for {1}; first set a new one.</numerusform>
            <numerusform>The password is {0} days old and may be used for {1}; first set a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register has {0} lines; count the book once more.</source>
        <translation>
            <numerusform>The register has {0} line; count the book once more.</numerusform>
            <numerusform>The register has {0} lines; count the book once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term is longer than the {0} years that this level allows.</source>
        <translation>
            <numerusform>The term is longer than the {0} year that this level allows.</numerusform>
            <numerusform>The term is longer than the {0} years that this level allows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One act holds {0} records at most.</source>
        <translation>
            <numerusform>One act holds {0} record at most.</numerusform>
            <numerusform>One act holds {0} records at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} state secrets are still to be judged.</source>
        <translation>
            <numerusform>{0} state secret is still to be judged.</numerusform>
            <numerusform>{0} state secrets are still to be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This grade runs for {0} months at most.</source>
        <translation>
            <numerusform>This grade runs for {0} month at most.</numerusform>
            <numerusform>This grade runs for {0} months at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {0} lines the opinion on open access is missing; nothing leaves before.</source>
        <translation>
            <numerusform>Of {0} line the opinion on open access is missing; nothing leaves before.</numerusform>
            <numerusform>Of {0} lines the opinion on open access is missing; nothing leaves before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsRegister</name>
    <message numerus="yes">
        <source>{0}: {1} lines, {2} to hand over</source>
        <translation>
            <numerusform>{0}: {1} line, {2} to hand over</numerusform>
            <numerusform>{0}: {1} lines, {2} to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} is closed with {1} lines; Ctrl+P prints it to be signed.</source>
        <translation>
            <numerusform>{0} is closed with {1} line; Ctrl+P prints it to be signed.</numerusform>
            <numerusform>{0} is closed with {1} lines; Ctrl+P prints it to be signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message numerus="yes">
        <source>{0} copy numbers.</source>
        <translation>
            <numerusform>{0} copy number.</numerusform>
            <numerusform>{0} copy numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message numerus="yes">
        <source>{0} items</source>
        <translation>
            <numerusform>{0} item</numerusform>
            <numerusform>{0} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} pages; not back</source>
        <translation>
            <numerusform>{0}, {1} page; not back</numerusform>
            <numerusform>{0}, {1} pages; not back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renewed {0} times</source>
        <translation>
            <numerusform>renewed {0} time</numerusform>
            <numerusform>renewed {0} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>{0} carriers</source>
        <translation>
            <numerusform>{0} carrier</numerusform>
            <numerusform>{0} carriers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message numerus="yes">
        <source>{0} loans</source>
        <translation>
            <numerusform>{0} loan</numerusform>
            <numerusform>{0} loans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RekeyPage</name>
    <message numerus="yes">
        <source>Entry {0}: key epoch {1}. The two of you have a way in; {2} others get a password for once from the security administrator. Make a backup and new recovery sheets now, and destroy the older backups.</source>
        <translation>
            <numerusform>Entry {0}: key epoch {1}. The two of you have a way in; {2} other gets a password for once from the security administrator. Make a backup and new recovery sheets now, and destroy the older backups.</numerusform>
            <numerusform>Entry {0}: key epoch {1}. The two of you have a way in; {2} others get a password for once from the security administrator. Make a backup and new recovery sheets now, and destroy the older backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelabelPage</name>
    <message numerus="yes">
        <source>{0} labels</source>
        <translation>
            <numerusform>{0} label</numerusform>
            <numerusform>{0} labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message numerus="yes">
        <source>{0} papers: the old mark is struck, the new one beside it.</source>
        <translation>
            <numerusform>{0} paper: the old mark is struck, the new one beside it.</numerusform>
            <numerusform>{0} papers: the old mark is struck, the new one beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRegister</name>
    <message numerus="yes">
        <source>{0} papers ticked.</source>
        <translation>
            <numerusform>{0} paper ticked.</numerusform>
            <numerusform>{0} papers ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} labels</source>
        <translation>
            <numerusform>{0} label</numerusform>
            <numerusform>{0} labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} papers ticked; still to be printed: {1}, Ctrl+P.</source>
        <translation>
            <numerusform>{0} paper ticked; still to be printed: {1}, Ctrl+P.</numerusform>
            <numerusform>{0} papers ticked; still to be printed: {1}, Ctrl+P.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{0} years</source>
        <translation>
            <numerusform>{0} year</numerusform>
            <numerusform>{0} years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRegister</name>
    <message numerus="yes">
        <source>{0} lines judged, {1} left.</source>
        <translation>
            <numerusform>{0} line judged, {1} left.</numerusform>
            <numerusform>{0} lines judged, {1} left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message numerus="yes">
        <source>{0} more claim this number; neither gets it before the other has another one.</source>
        <translation>
            <numerusform>{0} more claims this number; neither gets it before the other has another one.</numerusform>
            <numerusform>{0} more claim this number; neither gets it before the other has another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message numerus="yes">
        <source>{0} rules</source>
        <translation>
            <numerusform>{0} rule</numerusform>
            <numerusform>{0} rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafesRegister</name>
    <message numerus="yes">
        <source>{0} openings, {1} open</source>
        <translation>
            <numerusform>{0} opening, {1} open</numerusform>
            <numerusform>{0} openings, {1} open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message numerus="yes">
        <source>{0} of {1} digits</source>
        <translation>
            <numerusform>{0} of {1} digit</numerusform>
            <numerusform>{0} of {1} digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} digits, not one of our labels</source>
        <translation>
            <numerusform>{0} digit, not one of our labels</numerusform>
            <numerusform>{0} digits, not one of our labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message numerus="yes">
        <source>the first {0} records to review</source>
        <translation>
            <numerusform>the first record to review</numerusform>
            <numerusform>the first {0} records to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records to review</source>
        <translation>
            <numerusform>{0} record to review</numerusform>
            <numerusform>{0} records to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message numerus="yes">
        <source>To {0}, {1} pieces.</source>
        <translation>
            <numerusform>To {0}, {1} piece.</numerusform>
            <numerusform>To {0}, {1} pieces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message numerus="yes">
        <source>{0} records are laid before the group.</source>
        <translation>
            <numerusform>{0} record is laid before the group.</numerusform>
            <numerusform>{0} records are laid before the group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} day</numerusform>
            <numerusform>{0} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} times</source>
        <translation>
            <numerusform>{0} time</numerusform>
            <numerusform>{0} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers</source>
        <translation>
            <numerusform>{0} carrier</numerusform>
            <numerusform>{0} carriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} tries</source>
        <translation>
            <numerusform>{0} try</numerusform>
            <numerusform>{0} tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>{0} minute</numerusform>
            <numerusform>{0} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months</source>
        <translation>
            <numerusform>{0} month</numerusform>
            <numerusform>{0} months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message numerus="yes">
        <source>{0} pieces in the folder: {1}</source>
        <translation>
            <numerusform>{0} piece in the folder: {1}</numerusform>
            <numerusform>{0} pieces in the folder: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsRegister</name>
    <message numerus="yes">
        <source>{0} sheets, {1} open</source>
        <translation>
            <numerusform>{0} sheet, {1} open</numerusform>
            <numerusform>{0} sheets, {1} open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} is open for {1} readers; F6 sends it.</source>
        <translation>
            <numerusform>{0} is open for {1} reader; F6 sends it.</numerusform>
            <numerusform>{0} is open for {1} readers; F6 sends it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsTab</name>
    <message numerus="yes">
        <source>{0} forms, {1} still good</source>
        <translation>
            <numerusform>{0} form, {1} still good</numerusform>
            <numerusform>{0} forms, {1} still good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfFill</name>
    <message numerus="yes">
        <source>{0} boxes</source>
        <translation>
            <numerusform>{0} box</numerusform>
            <numerusform>{0} boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} loose carriers</source>
        <translation>
            <numerusform>{0} loose carrier</numerusform>
            <numerusform>{0} loose carriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers in their places</source>
        <translation>
            <numerusform>{0} carrier in its place</numerusform>
            <numerusform>{0} carriers in their places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} shelves</source>
        <translation>
            <numerusform>{0} shelf</numerusform>
            <numerusform>{0} shelves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rooms, {1}</source>
        <translation>
            <numerusform>{0} room, {1}</numerusform>
            <numerusform>{0} rooms, {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message numerus="yes">
        <source>{0} shifts</source>
        <translation>
            <numerusform>{0} shift</numerusform>
            <numerusform>{0} shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} pieces not counted</source>
        <translation>
            <numerusform>{0}, {1} piece not counted</numerusform>
            <numerusform>{0}, {1} pieces not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} items</source>
        <translation>
            <numerusform>{0} item</numerusform>
            <numerusform>{0} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} volumes, {1}</source>
        <translation>
            <numerusform>{0} volume, {1}</numerusform>
            <numerusform>{0} volumes, {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} copies, {1}</source>
        <translation>
            <numerusform>{0} copy, {1}</numerusform>
            <numerusform>{0} copies, {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>{0} counts signed</source>
        <translation>
            <numerusform>{0} count signed</numerusform>
            <numerusform>{0} counts signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message numerus="yes">
        <source>{0} papers of the room&apos;s own</source>
        <translation>
            <numerusform>{0} paper of the room&apos;s own</numerusform>
            <numerusform>{0} papers of the room&apos;s own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} times</source>
        <translation>
            <numerusform>{0} time</numerusform>
            <numerusform>{0} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message numerus="yes">
        <source>{0} rows copied; the clipboard is emptied after 10 s.</source>
        <translation>
            <numerusform>{0} row copied; the clipboard is emptied after 10 s.</numerusform>
            <numerusform>{0} rows copied; the clipboard is emptied after 10 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingForm</name>
    <message numerus="yes">
        <source>{0} pieces: {1}</source>
        <translation>
            <numerusform>{0} piece: {1}</numerusform>
            <numerusform>{0} pieces: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message numerus="yes">
        <source>{0} occasions that day</source>
        <translation>
            <numerusform>{0} occasion that day</numerusform>
            <numerusform>{0} occasions that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message numerus="yes">
        <source>{0} ({1} readers)</source>
        <translation>
            <numerusform>{0} ({1} reader)</numerusform>
            <numerusform>{0} ({1} readers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{0} clocks of the law run; the first runs out on the day beside</source>
        <translation>
            <numerusform>{0} clock of the law runs; the first runs out on the day beside</numerusform>
            <numerusform>{0} clocks of the law run; the first runs out on the day beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} incidents without a running clock are not closed</source>
        <translation>
            <numerusform>{0} incident without a running clock is not closed</numerusform>
            <numerusform>{0} incidents without a running clock are not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} looks around found something that is not put right</source>
        <translation>
            <numerusform>{0} look around found something that is not put right</numerusform>
            <numerusform>{0} looks around found something that is not put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} places were not read in this half of the day</source>
        <translation>
            <numerusform>{0} place was not read in this half of the day</numerusform>
            <numerusform>{0} places were not read in this half of the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces are under treatment</source>
        <translation>
            <numerusform>{0} piece is under treatment</numerusform>
            <numerusform>{0} pieces are under treatment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} trainings or undertakings ended, or end within 30 days</source>
        <translation>
            <numerusform>{0} training or undertaking ended, or ends within 30 days</numerusform>
            <numerusform>{0} trainings or undertakings ended, or end within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} media or devices bear no label, or one that says what is no longer so</source>
        <translation>
            <numerusform>{0} medium or device bears no label, or one that says what is no longer so</numerusform>
            <numerusform>{0} media or devices bear no label, or one that says what is no longer so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup was restored; {0} entries are to be entered anew from slips</source>
        <translation>
            <numerusform>A backup was restored; {0} entry is to be entered anew from slips</numerusform>
            <numerusform>A backup was restored; {0} entries are to be entered anew from slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} poured lines are neither carried out nor left out</source>
        <translation>
            <numerusform>{0} poured line is neither carried out nor left out</numerusform>
            <numerusform>{0} poured lines are neither carried out nor left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lists of what is called in are due</source>
        <translation>
            <numerusform>{0} list of what is called in is due</numerusform>
            <numerusform>{0} lists of what is called in are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} wait for something that is here again</source>
        <translation>
            <numerusform>{0} waits for something that is here again</numerusform>
            <numerusform>{0} wait for something that is here again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces checked and not shelved</source>
        <translation>
            <numerusform>{0} piece checked and not shelved</numerusform>
            <numerusform>{0} pieces checked and not shelved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sheets are not entered to their end</source>
        <translation>
            <numerusform>{0} sheet is not entered to its end</numerusform>
            <numerusform>{0} sheets are not entered to their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} carriers of that evening are still not back</source>
        <translation>
            <numerusform>{0} carrier of that evening is still not back</numerusform>
            <numerusform>{0} carriers of that evening are still not back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} spoken approvals should have been signed by now</source>
        <translation>
            <numerusform>{0} spoken approval should have been signed by now</numerusform>
            <numerusform>{0} spoken approvals should have been signed by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} spoken approvals are still to be signed</source>
        <translation>
            <numerusform>{0} spoken approval is still to be signed</numerusform>
            <numerusform>{0} spoken approvals are still to be signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces without a label</source>
        <translation>
            <numerusform>{0} piece without a label</numerusform>
            <numerusform>{0} pieces without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} transport cases without a label</source>
        <translation>
            <numerusform>{0} transport case without a label</numerusform>
            <numerusform>{0} transport cases without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} transport cases are on their way or stand open</source>
        <translation>
            <numerusform>{0} transport case is on their way or stands open</numerusform>
            <numerusform>{0} transport cases are on their way or stand open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} persons are inside</source>
        <translation>
            <numerusform>{0} person is inside</numerusform>
            <numerusform>{0} persons are inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} safe cabinets stand open</source>
        <translation>
            <numerusform>{0} safe cabinet stands open</numerusform>
            <numerusform>{0} safe cabinets stand open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} takings by law were not asked after for a quarter</source>
        <translation>
            <numerusform>{0} taking by law was not asked after for a quarter</numerusform>
            <numerusform>{0} takings by law were not asked after for a quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} enquiries wait for an answer</source>
        <translation>
            <numerusform>{0} enquiry waits for an answer</numerusform>
            <numerusform>{0} enquiries wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces are approved and not lent yet</source>
        <translation>
            <numerusform>{0} piece is approved and not lent yet</numerusform>
            <numerusform>{0} pieces are approved and not lent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} forms are good and not used up; the first ends</source>
        <translation>
            <numerusform>{0} form is good and not used up; the first ends</numerusform>
            <numerusform>{0} forms are good and not used up; the first ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} forms ended in the last fortnight and were not used up</source>
        <translation>
            <numerusform>{0} form ended in the last fortnight and was not used up</numerusform>
            <numerusform>{0} forms ended in the last fortnight and were not used up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} readers may read no longer after their day</source>
        <translation>
            <numerusform>{0} reader may read no longer after the day</numerusform>
            <numerusform>{0} readers may read no longer after their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} collectors may fetch no longer after their day</source>
        <translation>
            <numerusform>{0} collector may fetch no longer after the day</numerusform>
            <numerusform>{0} collectors may fetch no longer after their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} deputies may sign no longer after their day</source>
        <translation>
            <numerusform>{0} deputy may sign no longer after the day</numerusform>
            <numerusform>{0} deputies may sign no longer after their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows of lists wait to be mended</source>
        <translation>
            <numerusform>{0} row of a list waits to be mended</numerusform>
            <numerusform>{0} rows of lists wait to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces have no place yet; the signed act ends it</source>
        <translation>
            <numerusform>{0} piece has no place yet; the signed act ends it</numerusform>
            <numerusform>{0} pieces have no place yet; the signed act ends it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} shelves wait to be counted after a move</source>
        <translation>
            <numerusform>{0} shelf waits to be counted after a move</numerusform>
            <numerusform>{0} shelves wait to be counted after a move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} shelves fall due to be counted this week</source>
        <translation>
            <numerusform>{0} shelf falls due to be counted this week</numerusform>
            <numerusform>{0} shelves fall due to be counted this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} counts go on, or wait to be settled and signed</source>
        <translation>
            <numerusform>{0} count goes on, or waits to be settled and signed</numerusform>
            <numerusform>{0} counts go on, or wait to be settled and signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} days late</source>
        <translation>
            <numerusform>{0} day late</numerusform>
            <numerusform>{0} days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The periods of {0} records are over</source>
        <translation>
            <numerusform>The period of {0} record is over</numerusform>
            <numerusform>The periods of {0} records are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sessions of appraisal are not ended</source>
        <translation>
            <numerusform>{0} session of appraisal is not ended</numerusform>
            <numerusform>{0} sessions of appraisal are not ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lists of destruction wait for their next step</source>
        <translation>
            <numerusform>{0} list of destruction waits for its next step</numerusform>
            <numerusform>{0} lists of destruction wait for their next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lists of transfer are not signed for yet</source>
        <translation>
            <numerusform>{0} list of transfer is not signed for yet</numerusform>
            <numerusform>{0} lists of transfer are not signed for yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} holds were to be looked at again by now</source>
        <translation>
            <numerusform>{0} hold was to be looked at again by now</numerusform>
            <numerusform>{0} holds were to be looked at again by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} packets wait unopened for their addressees</source>
        <translation>
            <numerusform>{0} packet waits unopened for its addressee</numerusform>
            <numerusform>{0} packets wait unopened for their addressees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} handovers are drawn up; the signed paper is to be entered</source>
        <translation>
            <numerusform>{0} handover is drawn up; the signed paper is to be entered</numerusform>
            <numerusform>{0} handovers are drawn up; the signed paper is to be entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines of the incoming book should have been filed by the end of June</source>
        <translation>
            <numerusform>{0} line of the incoming book should have been filed by the end of June</numerusform>
            <numerusform>{0} lines of the incoming book should have been filed by the end of June</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lists of units were received; the signed deed is to be entered</source>
        <translation>
            <numerusform>{0} list of a unit was received; the signed deed is to be entered</numerusform>
            <numerusform>{0} lists of units were received; the signed deed is to be entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} work or business secrets end soon or have ended</source>
        <translation>
            <numerusform>{0} work or business secret ends soon or has ended</numerusform>
            <numerusform>{0} work or business secrets end soon or have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} labels show what is no longer so</source>
        <translation>
            <numerusform>{0} label shows what is no longer so</numerusform>
            <numerusform>{0} labels show what is no longer so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} levels are disputed</source>
        <translation>
            <numerusform>{0} level is disputed</numerusform>
            <numerusform>{0} levels are disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} notices of changed levels are to be delivered</source>
        <translation>
            <numerusform>{0} notice of changed levels is to be delivered</numerusform>
            <numerusform>{0} notices of changed levels are to be delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} papers bear a mark that was changed</source>
        <translation>
            <numerusform>{0} paper bears a mark that was changed</numerusform>
            <numerusform>{0} papers bear a mark that was changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} state secrets wait for the yearly review</source>
        <translation>
            <numerusform>{0} state secret waits for the yearly review</numerusform>
            <numerusform>{0} state secrets wait for the yearly review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces out by a list, with {1}, no day of return</source>
        <translation>
            <numerusform>{0} piece out by a list, with {1}, no day of return</numerusform>
            <numerusform>{0} pieces out by a list, with {1}, no day of return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces in the cabinet wait for {1}</source>
        <translation>
            <numerusform>{0} piece in the cabinet waits for {1}</numerusform>
            <numerusform>{0} pieces in the cabinet wait for {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces were kept for {1} who did not come</source>
        <translation>
            <numerusform>{0} piece was kept for {1} who did not come</numerusform>
            <numerusform>{0} pieces were kept for {1} who did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces, from {1}</source>
        <translation>
            <numerusform>{0} piece, from {1}</numerusform>
            <numerusform>{0} pieces, from {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} readers</source>
        <translation>
            <numerusform>{0} reader</numerusform>
            <numerusform>{0} readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} papers did not agree with the journal; the auditor looks</source>
        <translation>
            <numerusform>{0} paper did not agree with the journal; the auditor looks</numerusform>
            <numerusform>{0} papers did not agree with the journal; the auditor looks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} restores were not acknowledged by the auditor</source>
        <translation>
            <numerusform>{0} restore was not acknowledged by the auditor</numerusform>
            <numerusform>{0} restores were not acknowledged by the auditor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new accounts wait for the security administrator</source>
        <translation>
            <numerusform>{0} new account waits for the security administrator</numerusform>
            <numerusform>{0} new accounts wait for the security administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people left since then; an old copy would still open to them</source>
        <translation>
            <numerusform>{0} person left since then; an old copy would still open to them</numerusform>
            <numerusform>{0} people left since then; an old copy would still open to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} secrets end soon or have ended; the first</source>
        <translation>
            <numerusform>{0} secret ends soon or has ended; the first</numerusform>
            <numerusform>{0} secrets end soon or have ended; the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>longest {0} days</source>
        <translation>
            <numerusform>longest {0} day</numerusform>
            <numerusform>longest {0} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingRegister</name>
    <message numerus="yes">
        <source>{0} entries, {1} to be renewed</source>
        <translation>
            <numerusform>{0} entry, {1} to be renewed</numerusform>
            <numerusform>{0} entries, {1} to be renewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>{0} pieces</source>
        <translation>
            <numerusform>{0} piece</numerusform>
            <numerusform>{0} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferRegister</name>
    <message numerus="yes">
        <source>{0} lists, {1} open</source>
        <translation>
            <numerusform>{0} list, {1} open</numerusform>
            <numerusform>{0} lists, {1} open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: of {1} lines the opinion on open access is missing.</source>
        <translation>
            <numerusform>{0}: of {1} line the opinion on open access is missing.</numerusform>
            <numerusform>{0}: of {1} lines the opinion on open access is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces of {1} are transferred.</source>
        <translation>
            <numerusform>{0} piece of {1} is transferred.</numerusform>
            <numerusform>{0} pieces of {1} are transferred.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreatmentRegister</name>
    <message numerus="yes">
        <source>{0} orders, {1} not back</source>
        <translation>
            <numerusform>{0} order, {1} not back</numerusform>
            <numerusform>{0} orders, {1} not back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>Too many wrong passwords; try again in {0} minutes.</source>
        <translation>
            <numerusform>Too many wrong passwords; try again in {0} minute.</numerusform>
            <numerusform>Too many wrong passwords; try again in {0} minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unchecked</name>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} page</numerusform>
            <numerusform>{0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept {0} years</source>
        <translation>
            <numerusform>Kept {0} year</numerusform>
            <numerusform>Kept {0} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret for {0} years</source>
        <translation>
            <numerusform>Secret for {0} year</numerusform>
            <numerusform>Secret for {0} years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message numerus="yes">
        <source>{0} rows, headings in row {1}</source>
        <translation>
            <numerusform>{0} row, headings in row {1}</numerusform>
            <numerusform>{0} rows, headings in row {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>{0} units stand, {1} ended</source>
        <translation>
            <numerusform>{0} unit stands, {1} ended</numerusform>
            <numerusform>{0} units stand, {1} ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} readers moved; journal entry {1}.</source>
        <translation>
            <numerusform>{0} reader moved; journal entry {1}.</numerusform>
            <numerusform>{0} readers moved; journal entry {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} readers bear a unit written by hand; tie them to the list.</source>
        <translation>
            <numerusform>{0} reader bears a unit written by hand; tie them to the list.</numerusform>
            <numerusform>{0} readers bear a unit written by hand; tie them to the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records still name it in their knowledge scope; they stand under Scope review.</source>
        <translation>
            <numerusform>{0} record still names it in its knowledge scope; it stands under Scope review.</numerusform>
            <numerusform>{0} records still name it in their knowledge scope; they stand under Scope review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>{0} scans were refused while locked; check them against what is at hand.</source>
        <translation>
            <numerusform>{0} scan was refused while locked; check it against what is at hand.</numerusform>
            <numerusform>{0} scans were refused while locked; check them against what is at hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} tries left</source>
        <translation>
            <numerusform>{0} try left</numerusform>
            <numerusform>{0} tries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>{0} visits</source>
        <translation>
            <numerusform>{0} visit</numerusform>
            <numerusform>{0} visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message numerus="yes">
        <source>{0}, {1} days overdue</source>
        <translation>
            <numerusform>{0}, {1} day overdue</numerusform>
            <numerusform>{0}, {1} days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_StockExample</name>
    <message numerus="yes">
        <source>{0} labels on a sheet.</source>
        <translation>
            <numerusform>{0} label on a sheet.</numerusform>
            <numerusform>{0} labels on a sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Year</name>
    <message numerus="yes">
        <source>{0} counts</source>
        <translation>
            <numerusform>{0} count</numerusform>
            <numerusform>{0} counts</numerusform>
        </translation>
    </message>
</context>
</TS>
