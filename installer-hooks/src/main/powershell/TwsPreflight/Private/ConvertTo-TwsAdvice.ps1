function ConvertTo-TwsAdvice {
    # What the tool says, in the words of this module: its advice names commands and options that nobody has here.
    [CmdletBinding()]
    [OutputType([string])]
    param([string] $Text)

    $said = Protect-TwsText -Text $Text
    $said = $said -replace '(?m)^preflight: ', ''
    $said = $said -replace '(?m)\r?\n[^\r\n]*preflight [a-z]+ --help[^\r\n]*', ''
    $words = [ordered] @{
        'preflight check --from'     = 'Test-TwsPrerequisite -From'
        'preflight check --role'     = 'Test-TwsPrerequisite -Role'
        'preflight check'            = 'Test-TwsPrerequisite'
        'preflight collect -o'       = 'Export-TwsBundle -Path'
        'preflight collect'          = 'Export-TwsBundle'
        'preflight redact'           = 'Export-TwsBundle -From'
        'preflight plan --example'   = 'New-TwsSiteProfile'
        'preflight plan --profile'   = 'New-TwsPlan -SiteProfile'
        'preflight plan'             = 'New-TwsPlan'
        'preflight fix'              = 'New-TwsFixScript'
        'preflight reach'            = 'Test-TwsFlow'
        'preflight listen'           = 'Start-TwsListener'
        'preflight fleet'            = 'Test-TwsFleet'
        'preflight site'             = 'New-TwsDossier'
        'preflight diff'             = 'Compare-TwsReport'
        'preflight catalogue'        = 'Get-TwsCheck'
        'preflight explain'          = 'Get-TwsCheck'
        'preflight demo'             = 'Get-Help about_TwsPreflight'
        '--from-list'                = '-From'
        '--from'                     = '-From'
        '--profile'                  = '-SiteProfile'
        '--install-dir'              = '-InstallDirectory'
        '--redact-map'               = '-RedactMap'
        '--redact-words'             = '-RedactWords'
        '--redact'                   = '-Redact'
        '--timeout'                  = '-TimeoutSeconds'
        '--example'                  = 'New-TwsSiteProfile'
        '--lang'                     = '-Language'
        '--format'                   = '-Format'
        '--bind'                     = '-BindAddress'
        '--for'                      = '-Minutes'
        '--secure'                   = '-Secure'
    }
    foreach ($word in $words.Keys) {
        $said = $said -replace "(?<![\w-])$([regex]::Escape($word))(?![\w-])", $words[$word]
    }
    foreach ($option in 'role', 'tws', 'phase', 'only', 'skip', 'waive', 'answer', 'users', 'calls', 'pabx', 'use', 'sessions', 'strict', 'token', 'server', 'proxy', 'phones', 'reach') {
        $said = $said -replace "(?<![\w-])--$option(?![\w-])", "-$($option.Substring(0, 1).ToUpper())$($option.Substring(1))"
    }
    $said
}
