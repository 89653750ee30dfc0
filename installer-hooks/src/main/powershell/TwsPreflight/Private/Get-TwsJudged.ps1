function Get-TwsJudged {
    # Of the parameters that a command was given, those that say how to judge, ready for Get-TwsArgument.
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        # $PSBoundParameters of the command.
        $Bound
    )

    $judged = @{}
    foreach ($name in 'Role', 'SiteProfile', 'Tws', 'Phase', 'InstallDirectory', 'Users', 'Calls', 'Pabx', 'Secure', 'Use', 'Sessions',
        'Only', 'Skip', 'Waive', 'Answer', 'Since', 'Identity', 'Signer', 'Catalogue', 'Reach', 'Phones', 'Server', 'Proxy', 'Language', 'TimeoutSeconds', 'Strict') {
        if ((@($Bound.Keys) -contains $name)) {
            $judged[$name] = $Bound[$name]
        }
    }
    foreach ($name in 'SiteProfile', 'Since', 'Catalogue', 'Phones') {
        if ($judged[$name]) {
            $judged[$name] = Resolve-TwsPath -Path $judged[$name]
        }
    }
    foreach ($name in 'Identity', 'Signer') {
        if ($judged[$name]) {
            $judged[$name] = @($judged[$name] | ForEach-Object -Process { Resolve-TwsPath -Path $_ })
        }
    }
    $judged
}
