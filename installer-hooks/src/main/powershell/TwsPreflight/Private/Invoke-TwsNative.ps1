function Invoke-TwsNative {
    # Invoke-TwsProcess for Constrained Language Mode, which refuses .NET: by cmdlets alone. Both outputs go through files of
    # this account, so that they are read as UTF-8 whatever the console's code page.
    [CmdletBinding()]
    param(
        [string] $FileName,
        [string] $CommandLine,
        [string] $WorkingDirectory,
        # After so many seconds the program is stopped; 0 means that it may take its time.
        [int] $TimeLimitSeconds,
        [string[]] $Without = @('JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH')
    )

    # Start-Process of PowerShell 7 obeys -WhatIf and that of 5.1 has no such parameter; what is only asked about is decided elsewhere.
    Set-Variable -Name WhatIfPreference -Value $false -WhatIf:$false -Confirm:$false
    Set-Variable -Name ConfirmPreference -Value 'None' -WhatIf:$false -Confirm:$false

    $kept = @{}
    $process = $null
    $files = @(New-TemporaryFile) + @(New-TemporaryFile)
    try {
        foreach ($name in $Without) {
            if (Test-Path -LiteralPath "Env:$name") {
                $kept[$name] = (Get-Item -LiteralPath "Env:$name").Value
                Remove-Item -LiteralPath "Env:$name"
            }
        }
        $starting = @{
            FilePath               = $FileName
            ArgumentList           = $CommandLine
            WorkingDirectory       = $WorkingDirectory
            NoNewWindow            = $true
            PassThru               = $true
            RedirectStandardOutput = $files[0].FullName
            RedirectStandardError  = $files[1].FullName
            ErrorAction            = 'Stop'
        }
        $process = Start-Process @starting
        # 5.1 forgets the exit code of a process whose handle nobody asked for: github.com/PowerShell/PowerShell/issues/20716
        $null = $process.Handle
        $limit = @{}
        if ($TimeLimitSeconds) {
            $limit['Timeout'] = $TimeLimitSeconds
        }
        Wait-Process -InputObject $process @limit -ErrorAction SilentlyContinue
        if (-not $process.HasExited) {
            return New-TwsObject -TypeName 'TwsPreflight.Result' -Property ([ordered] @{ ExitCode = -1; Output = ''; Diagnostics = ''; TimedOut = $true })
        }
        New-TwsObject -TypeName 'TwsPreflight.Result' -Property ([ordered] @{
                ExitCode    = $process.ExitCode
                Output      = Get-Content -LiteralPath $files[0].FullName -Raw -Encoding UTF8
                Diagnostics = Get-Content -LiteralPath $files[1].FullName -Raw -Encoding UTF8
                TimedOut    = $false
            })
    }
    finally {
        if ($process -and -not $process.HasExited) {
            Stop-Process -InputObject $process -Force -ErrorAction SilentlyContinue
            Wait-Process -InputObject $process -Timeout 5 -ErrorAction SilentlyContinue
        }
        foreach ($name in $kept.Keys) {
            Set-Item -LiteralPath "Env:$name" -Value $kept[$name]
        }
        foreach ($file in $files) {
            Remove-Item -LiteralPath $file.FullName -Force -ErrorAction SilentlyContinue
        }
    }
}
