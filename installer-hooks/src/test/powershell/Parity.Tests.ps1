# Whatever the command line learns, the module offers too, or it stands here why not.
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = Test-NoRealJar
    $pairs = @(
        @{ Tool = 'check'; Commands = 'Test-TwsPrerequisite', 'Export-TwsReport' }
        @{ Tool = 'collect'; Commands = @('Export-TwsBundle') }
        @{ Tool = 'redact'; Commands = @('Export-TwsBundle') }
        @{ Tool = 'plan'; Commands = 'New-TwsPlan', 'New-TwsSiteProfile' }
        @{ Tool = 'profile'; Commands = @('New-TwsSiteProfile') }
        @{ Tool = 'listen'; Commands = @('Start-TwsListener') }
        @{ Tool = 'reach'; Commands = @('Test-TwsFlow') }
        @{ Tool = 'fix'; Commands = @('New-TwsFixScript') }
        @{ Tool = 'fleet'; Commands = @('Test-TwsFleet') }
        @{ Tool = 'site'; Commands = @('New-TwsDossier') }
        @{ Tool = 'diff'; Commands = @('Compare-TwsReport') }
        @{ Tool = 'catalogue'; Commands = @('Get-TwsCheck') }
        @{ Tool = 'explain'; Commands = @('Get-TwsCheck') }
        @{ Tool = 'answer'; Commands = @('Add-TwsAnswer') }
        # selftest has none: its sheet is for a person at the console of one machine, and Export-TwsBundle with selftest --from shows the same readings.
    )
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    if (Get-RealJar) {
        Use-RealJar
    }
    # Where the name is not the option's own.
    $names = @{
        profile = 'SiteProfile'; 'install-dir' = 'InstallDirectory'; lang = 'Language'; timeout = 'TimeoutSeconds'; for = 'Minutes'
        'encrypt-to' = 'EncryptTo'; output = 'OutFile'; 'redact-map' = 'RedactMap'; 'redact-words' = 'RedactWords'; 'from-list' = 'InputObject'; bind = 'BindAddress'
    }
    # What means nothing to somebody who gets objects in a session.
    $left = @{
        help      = 'Get-Help'
        'no-color' = 'colours come with the views, and $PSStyle rules them'
        quiet     = 'preferences of the session rule progress and warnings'
        format    = 'objects; Export-TwsReport and -OutFile write files'
        example   = 'New-TwsSiteProfile'
    }
    # What the tool takes everywhere and what has no effect on that document.
    $idle = @{
        collect = @()
        # Export-TwsBundle keeps a bundle, masked or not.
        check = 'bundle', 'redact', 'redact-map', 'redact-words', 'encrypt-to', 'sign'; plan = 'phase', 'role'; listen = 'phase', 'role', 'install-dir', 'users', 'calls'
        reach = 'phase', 'role', 'install-dir', 'users', 'calls', 'output', 'force'; explain = 'phase', 'role', 'install-dir', 'all', 'output', 'force'; diff = 'output', 'force'
        # -Path is what New-TwsSiteProfile writes; the help names --profile of the commands that come next.
        profile = 'output', 'profile'; site = @('output'); fix = @('strict')
        # Asking one after the other is for a terminal: a session gives the answers as objects.
        answer = @('from')
    }
}

Describe 'The module offers what the command line has' -Skip:$skip {
    It '<Tool>' -ForEach $pairs {
        $said = & (Get-Module -Name TwsPreflight) { param($Tool) (Invoke-TwsTool -ArgumentList $Tool, '--help', '--lang=en').Output } $Tool
        $options = @([regex]::Matches($said, '(?<![\w-])--([a-z][a-z-]+)') | ForEach-Object { $_.Groups[1].Value } | Sort-Object -Unique)
        $options.Count | Should -BeGreaterThan 3
        # The bundle is the output of collect and redact.
        $parameters = @(if ($Tool -in 'collect', 'redact') { 'OutFile' }) + @($Commands | ForEach-Object { (Get-Command -Name $_).Parameters.Keys })
        $missing = @(foreach ($option in $options) {
                $name = $option
                if ($names.ContainsKey($option)) {
                    $name = $names[$option]
                }
                if (-not $left.ContainsKey($option) -and (@($idle[$Tool]) -notcontains $option) -and ($parameters -notcontains $name)) {
                    $option
                }
            })
        $missing | Should -BeNullOrEmpty -Because "$Tool has them and none of $($Commands -join ', ')"
    }
}
