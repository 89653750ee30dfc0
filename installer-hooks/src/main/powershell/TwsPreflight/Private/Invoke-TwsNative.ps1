function Invoke-TwsNative {
    # For Constrained Language Mode, where Invoke-TwsProcess is refused: "&" and cmdlets only. Standard output and error
    # come mixed and in the console's code page, so a result must be written to a file by the program itself.
    [CmdletBinding()]
    param(
        [string] $FileName,
        [string[]] $ArgumentList = @(),
        # Where the program was told to write its result as UTF-8; empty when it writes none.
        [string] $ResultFile,
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
    try {
        $lines = @(& $FileName @arguments 2>&1 | ForEach-Object -Process { "$_" })
        $code = $LASTEXITCODE
        $output = ''
        if ($ResultFile -and (Test-Path -LiteralPath $ResultFile -PathType Leaf)) {
            $output = Get-Content -LiteralPath $ResultFile -Raw -Encoding UTF8
        }
        [pscustomobject] @{
            ExitCode    = $code
            Output      = $output
            Diagnostics = $lines -join "`n"
        }
    }
    finally {
        foreach ($name in $kept.Keys) {
            Set-Item -LiteralPath "Env:$name" -Value $kept[$name] -WhatIf:$false -Confirm:$false
        }
    }
}
