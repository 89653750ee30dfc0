# Loads one file per command. What is exported is written in the manifest; the names here keep private functions private
# when somebody imports this file without it.

$script:TwsModuleRoot = $PSScriptRoot

# Both stay empty outside tests, which put a stand-in here; see Find-TwsJava and Find-TwsJar for the real search.
$script:TwsJava = ''
$script:TwsJar = ''

# Path of a java launcher -> its major version, once it gave a good one: each question starts a process.
$script:TwsJavaVersions = @{}
# How long a java may take to say its version.
$script:TwsVersionSeconds = 20

# What was found to be in order when this session is elevated, and whether it is.
$script:TwsTrusted = @{}
$script:TwsElevated = $null

# Language -> the checks of the tool; see Get-TwsCatalogue.
$script:TwsCatalogues = @{}

# What findings sort by.
$script:TwsSeverity = @{ FAIL = 70; UNKNOWN = 60; WARN = 50; MANUAL = 40; WAIVED = 30; CONFIRMED = 20; PASS = 10; NOT_APPLICABLE = 0 }

# PowerShell 7.5 and later can leave times alone; a sign that no text of a report begins with hides them from 7.0 to 7.4.
$script:TwsDateKind = [bool] (Get-Command -Name ConvertFrom-Json -ParameterName DateKind -ErrorAction Ignore)
$script:TwsTimeMark = [string] [char] 0xE000

# The texts that Protect-TwsCell gives to tables. A list or a table that holds its own cells must not ask itself.
$script:TwsCellText = { ConvertTo-Json -InputObject $this -Depth 8 -Compress -WarningAction Ignore }
$script:TwsFormulaText = { "'" + [string]::Concat($this, '') }

# Import-LocalizedData of 5.1 knows no way back to English for a third language, so the choice is made by each command. It
# refuses every culture where .NET runs without culture data (some Linux containers); the file itself can still be read there.
$script:TwsAllTexts = @{}
foreach ($twsCulture in 'en-US', 'fr-FR') {
    try {
        Import-LocalizedData -BindingVariable twsLoaded -UICulture $twsCulture -BaseDirectory $PSScriptRoot -FileName 'TwsPreflightTexts.psd1' -ErrorAction Stop
    }
    catch {
        $twsTextFile = Join-Path -Path (Join-Path -Path $PSScriptRoot -ChildPath $twsCulture) -ChildPath 'TwsPreflightTexts.psd1'
        $twsLoaded = Import-PowerShellDataFile -LiteralPath $twsTextFile
    }
    $script:TwsAllTexts[$twsCulture -replace '-.*', ''] = $twsLoaded
}
$script:TwsLanguage = 'en'
if ("$PSUICulture" -like 'fr*') {
    $script:TwsLanguage = 'fr'
}
$script:TwsTexts = $script:TwsAllTexts[$script:TwsLanguage]

foreach ($twsFolder in 'Private', 'Public') {
    foreach ($twsFile in Get-ChildItem -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath $twsFolder) -Filter '*.ps1') {
        . $twsFile.FullName
    }
}

if (-not (Test-TwsFullLanguage)) {
    # Every command that cannot work there says so itself; what standard output is read from stays as it is.
    Write-Verbose -Message $script:TwsTexts.Constrained
}

Register-TwsCompleter

Export-ModuleMember -Function @(
    'Add-TwsAnswer'
    'Compare-TwsReport'
    'Export-TwsBundle'
    'Export-TwsReport'
    'Get-TwsCheck'
    'Get-TwsFact'
    'Invoke-TwsPreflight'
    'New-TwsDossier'
    'New-TwsFixScript'
    'New-TwsPlan'
    'New-TwsSiteProfile'
    'Start-TwsListener'
    'Stop-TwsListener'
    'Test-TwsFleet'
    'Test-TwsFlow'
    'Test-TwsPrerequisite'
)
