function Invoke-TwsNative {
    # For Constrained Language Mode, where Invoke-TwsProcess is refused: "&" and cmdlets only. Texts come in the console's
    # code page, so a result must be ASCII or be written to a file by the program itself.
    [CmdletBinding()]
    param(
        [string] $FileName,
        [string[]] $ArgumentList = @(),
        # Where the program was told to write its result as UTF-8; empty when it writes none.
        [string] $ResultFile,
        # Standard output is the result, and standard error what was said.
        [switch] $Apart,
        [string[]] $Without = @('JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH')
    )

    # 5.1 makes errors of redirected standard error, which must not end anything under Stop; 7.4 may do so for exit codes.
    $ErrorActionPreference = 'Continue'
    Set-Variable -Name PSNativeCommandUseErrorActionPreference -Value $false -WhatIf:$false -Confirm:$false

    $arguments = $ArgumentList
    if ($PSVersionTable.PSEdition -ne 'Core') {
        # 5.1 drops empty arguments, and neither escapes quotes nor doubles backslashes before the quote it adds.
        $arguments = foreach ($argument in $ArgumentList) {
            if ($argument -eq '') {
                '""'
            }
            else {
                $escaped = $argument -replace '(\\*)"', '$1$1\"'
                if ($escaped -match '\s') {
                    $escaped = $escaped -replace '(\\+)\z', '$1$1'
                }
                $escaped
            }
        }
    }

    $kept = @{}
    foreach ($name in $Without) {
        if (Test-Path -LiteralPath "Env:$name") {
            $kept[$name] = (Get-Item -LiteralPath "Env:$name").Value
            Remove-Item -LiteralPath "Env:$name" -WhatIf:$false -Confirm:$false
        }
    }
    $before = Get-Variable -Name LASTEXITCODE -Scope Global -ValueOnly -ErrorAction Ignore
    try {
        $output = @()
        $said = @()
        & $FileName @arguments 2>&1 | ForEach-Object -Process {
            if ($Apart -and ($_ -is [string])) {
                $output += $_
            }
            else {
                $said += "$_"
            }
        }
        $code = $LASTEXITCODE
        $text = $output -join "`n"
        if ($ResultFile -and (Test-Path -LiteralPath $ResultFile -PathType Leaf)) {
            $text = Get-Content -LiteralPath $ResultFile -Raw -Encoding UTF8
        }
        New-TwsObject -TypeName 'TwsPreflight.Result' -Property ([ordered] @{
                ExitCode    = $code
                Output      = $text
                Diagnostics = $said -join "`n"
                TimedOut    = $false
            })
    }
    finally {
        # "&" leaves the program's own code there, which is not yet this module's word.
        if ($null -ne $before) {
            Write-TwsExitCode -Value $before
        }
        foreach ($name in $kept.Keys) {
            Set-Item -LiteralPath "Env:$name" -Value $kept[$name] -WhatIf:$false -Confirm:$false
        }
    }
}
