# 在 Windows 上装好保密档案室：核对官方 Python 的散列，静默安装，再从光盘上的程序库建立环境；全程不联网。
# Installs Records Room on Windows: checks the official Python by its hash, installs it silently, and makes the
# environment from the wheels of the disc; no network is used.
param(
    [Parameter(Mandatory = $true)][string]$Folder,
    [Parameter(Mandatory = $true)][string]$Python
)
$ErrorActionPreference = 'Stop'
$Expected = '5EE42C4EEE1E6B4464BB23722F90B45303F79442DF63083F05322F1785F5FDDE'
$Log = Join-Path $Folder 'install.log'

function Tell([string]$Words) {
    Add-Content -Path $Log -Value "$(Get-Date -Format s) $Words" -Encoding UTF8
    Write-Output $Words
}

function Run([string]$Program, [string[]]$Words) {
    & $Program @Words 2>&1 | Out-String | Add-Content -Path $Log -Encoding UTF8
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

try {
    $Found = (Get-FileHash -Algorithm SHA256 -Path $Python).Hash
    if ($Found -ne $Expected) { throw "hash of $Python is $Found" }
    Tell "Python: $Found"
    $Home311 = Join-Path $env:LOCALAPPDATA 'Programs\Python\Python311'
    $Interpreter = Join-Path $Home311 'python.exe'
    if (-not (Test-Path $Interpreter)) {
        $Words = '/quiet', 'InstallAllUsers=0', "TargetDir=`"$Home311`"", 'Include_test=0', 'Include_doc=0',
                 'Include_launcher=0', 'Include_tcltk=0', 'PrependPath=0', 'Shortcuts=0'
        $Done = Start-Process -FilePath $Python -ArgumentList $Words -Wait -PassThru
        if ($Done.ExitCode -ne 0) { throw "the installer of Python ended with $($Done.ExitCode)" }
    }
    $Environment = Join-Path $Folder 'environment'
    if (Test-Path $Environment) { Remove-Item -Recurse -Force $Environment }
    Run $Interpreter @('-m', 'venv', $Environment)
    $Own = Join-Path $Environment 'Scripts\python.exe'
    $Wheels = Join-Path $Folder 'wheels'
    $Lock = Join-Path $Wheels 'requirements.lock'
    Run $Own @('-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--no-index', '--no-deps',
               '--find-links', $Wheels, '--require-hashes', '-r', $Lock)
    # The program is found by its environment from wherever it is started.
    $Site = Join-Path $Environment 'Lib\site-packages\records-room.pth'
    Set-Content -Path $Site -Value (Join-Path $Folder 'program') -Encoding Default
    Run $Own @('-m', 'compileall', '-q', (Join-Path $Folder 'program'))
    $env:QT_QPA_PLATFORM = 'offscreen'
    Run $Own @('-m', 'ui', '--self-test')
    Tell 'installed, self-test passed'
    exit 0
} catch {
    Tell "FAILED: $_"
    exit 1
}
