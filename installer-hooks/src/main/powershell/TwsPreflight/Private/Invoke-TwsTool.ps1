function Invoke-TwsTool {
    # Runs tws-preflight.jar and gives its exit code, its result and what it said on standard error. Only a
    # verdict comes back; see Assert-TwsVerdict for the rest.
    [CmdletBinding()]
    param(
        [string[]] $ArgumentList,
        # Ask for the JSON result; without it the tool only writes the files it was told to.
        [switch] $Json
    )

    $java = Find-TwsJava
    $jar = Find-TwsJar
    # No hsperfdata file in the temporary folder, no attaching agents: the check leaves nothing and lets nobody in.
    $arguments = @('-XX:-UsePerfData', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:+DisableAttachMechanism', '-jar', $jar) + $ArgumentList
    $folder = Split-Path -Path $jar -Parent
    $temporary = $null
    $file = ''
    try {
        if (Test-TwsFullLanguage) {
            if ($Json) {
                $arguments += '--format=json'
            }
            $line = ConvertTo-TwsCommandLine -ArgumentList $arguments
            Write-Verbose -Message "$java $line"
            try {
                $result = Invoke-TwsProcess -FileName $java -CommandLine $line -WorkingDirectory $folder
            }
            catch {
                throw (ConvertTo-TwsError -Key 'NotStarted' -Value $java, "$_" -Category 'ResourceUnavailable' -Target $java)
            }
        }
        else {
            if ($Json) {
                $temporary = New-TemporaryFile -WhatIf:$false -Confirm:$false
                $file = "$($temporary.FullName).json"
                $arguments += "--format=json=$file"
            }
            $result = Invoke-TwsNative -FileName $java -ArgumentList $arguments -ResultFile $file
        }
    }
    finally {
        if ($temporary) {
            Remove-Item -LiteralPath $temporary.FullName, $file -Force -ErrorAction SilentlyContinue -WhatIf:$false -Confirm:$false
        }
    }

    $said = "$($result.Diagnostics)".Trim()
    if ($said) {
        Write-Verbose -Message $said
    }
    Assert-TwsVerdict -Result $result
    $result
}
