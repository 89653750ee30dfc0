function Invoke-TwsTool {
    # Runs tws-preflight.jar once and gives its exit code, its result and what it said on standard error. Only a
    # verdict comes back; see Assert-TwsVerdict for the rest.
    [CmdletBinding()]
    param(
        [string[]] $ArgumentList,
        # Ask for the JSON result; without it the result is whatever it prints.
        [switch] $Json,
        # What nobody may read on a command line or in a transcript: goes to the tool through a file of this account.
        [string[]] $Secret = @(),
        [int] $TimeLimitSeconds
    )

    $java = Find-TwsJava
    $jar = Find-TwsJar
    $arguments = @(Get-TwsJavaOption -Jar $jar) + $ArgumentList
    $temporary = @()
    $failure = ''
    try {
        if ($Secret.Count) {
            $hidden = New-TwsSecretFile -Argument $Secret
            $temporary += $hidden
            $arguments += "@$hidden"
        }
        if ($Json) {
            $arguments += '--format=json'
        }
        $line = ConvertTo-TwsCommandLine -ArgumentList $arguments
        Write-Verbose -Message (Protect-TwsText -Text "$java $line")
        try {
            $result = Invoke-TwsProgram -FileName $java -CommandLine $line -WorkingDirectory (Split-Path -Path $jar -Parent) -TimeLimitSeconds $TimeLimitSeconds
        }
        catch {
            $failure = "$_"
        }
    }
    finally {
        foreach ($one in $temporary) {
            Remove-Item -LiteralPath $one -Force -ErrorAction SilentlyContinue -WhatIf:$false -Confirm:$false
        }
    }
    if ($failure) {
        Stop-TwsCommand -Key 'NotStarted' -Value $java, $failure -Category 'ResourceUnavailable' -Target $java
    }
    if ($result.TimedOut) {
        Stop-TwsCommand -Key 'TimedOut' -Value $TimeLimitSeconds -Category 'OperationTimeout' -Target $java
    }
    $said = Protect-TwsText -Text "$($result.Diagnostics)".Trim()
    if ($said) {
        Write-Verbose -Message $said
    }
    Assert-TwsVerdict -Result $result
    $result
}
