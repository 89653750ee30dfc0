# Loads one file per command. What is exported is written in the manifest; the names here keep private functions private
# when somebody imports this file without it.

$script:TwsModuleRoot = $PSScriptRoot

# Both stay empty outside tests, which put a stand-in here; see Find-TwsJava and Find-TwsJar for the real search.
$script:TwsJava = ''
$script:TwsJar = ''

# Path of a java launcher -> its major version: asked once in a session, since each question starts a process.
$script:TwsJavaVersions = @{}

# Import-LocalizedData of 5.1 knows no way back to English for a third language, so the choice is made here. It refuses
# every culture where .NET runs without culture data (some Linux containers); the file itself can still be read there.
$twsCulture = 'en-US'
if ($PSUICulture -like 'fr*') {
    $twsCulture = 'fr-FR'
}
try {
    Import-LocalizedData -BindingVariable TwsTexts -UICulture $twsCulture -BaseDirectory $PSScriptRoot -FileName 'TwsPreflightTexts.psd1' -ErrorAction Stop
}
catch {
    $twsTextFile = Join-Path -Path (Join-Path -Path $PSScriptRoot -ChildPath $twsCulture) -ChildPath 'TwsPreflightTexts.psd1'
    $script:TwsTexts = Import-PowerShellDataFile -LiteralPath $twsTextFile
}

foreach ($twsFolder in 'Private', 'Public') {
    foreach ($twsFile in Get-ChildItem -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath $twsFolder) -Filter '*.ps1') {
        . $twsFile.FullName
    }
}

Export-ModuleMember -Function @(
    'Export-TwsBundle'
    'Get-TwsFact'
    'Invoke-TwsPreflight'
    'New-TwsPlan'
    'Test-TwsFlow'
    'Test-TwsPrerequisite'
)
