function Get-TwsJavaOption {
    # What Java itself is told. No hsperfdata file in the temporary folder, no attaching agents: the check leaves nothing and
    # lets nobody in.
    [CmdletBinding()]
    [OutputType([string])]
    param([string] $Jar)

    '-XX:-UsePerfData'
    '-XX:TieredStopAtLevel=1'
    '-XX:+UseSerialGC'
    '-XX:+DisableAttachMechanism'
    '-jar'
    $Jar
}
