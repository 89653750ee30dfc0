function Get-TwsRemoteCommand {
    # The one command line for all machines: every path in it is relative to the temporary folder, in which the tool runs.
    # A small heap, since a remoting shell has 1 GB for everything that runs in it.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Jar,
        [string] $SiteProfile,
        # The parameters of Get-TwsArgument that say how to judge.
        [hashtable] $Judged,
        # Collect a bundle there instead of judging there.
        [switch] $Bundle
    )

    $there = $Judged.Clone()
    $there.Remove('SiteProfile')
    $arguments = @('-Xmx256m', '-XX:-UsePerfData', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:+DisableAttachMechanism', '-jar', (Split-Path -Path $Jar -Leaf))
    if ($Bundle) {
        $there.Remove('Strict')
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
    Write-Verbose -Message $line
    $line
}
