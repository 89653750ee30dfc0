function Get-TwsRemoteCommand {
    # The command line for the machines that are judged in one way: every path in it is relative to the temporary folder, in
    # which the tool runs. A small heap, since a remoting shell has 1 GB for everything that runs in it.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Jar = 'tws-preflight.jar',
        # Its name there.
        [string] $SiteProfile,
        # The parameters of Get-TwsArgument that say how to judge.
        [hashtable] $Judged,
        # Collect a bundle there instead of judging there.
        [switch] $Bundle
    )

    $there = $Judged.Clone()
    $there.Remove('SiteProfile')
    $arguments = @('-Xmx256m') + @(Get-TwsJavaOption -Jar (Split-Path -Path $Jar -Leaf))
    if ($Bundle) {
        foreach ($name in 'Strict', 'Only', 'Skip', 'Waive') {
            $there.Remove($name)
        }
        $arguments += @('collect', '-o', 'bundle.zip')
    }
    else {
        $arguments += @('check', '--format=json')
    }
    if ($SiteProfile) {
        $arguments += "--profile=$(Split-Path -Path $SiteProfile -Leaf)"
    }
    $arguments += @(Get-TwsArgument @there)
    $line = ConvertTo-TwsCommandLine -ArgumentList $arguments
    Write-Verbose -Message (Protect-TwsText -Text $line)
    $line
}
