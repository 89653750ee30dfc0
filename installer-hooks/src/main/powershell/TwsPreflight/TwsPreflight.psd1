@{
    RootModule           = 'TwsPreflight.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '3d5bd9a4-6c1e-4b0e-9b3a-2f6f2a8f7c51'
    Author               = 'Akio'
    CompanyName          = 'Akio'
    Copyright            = '(c) Akio'
    Description          = 'Says whether a Windows machine is ready for the Akio TWS telephony server, and what must change if it is not.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')

    FormatsToProcess     = @('TwsPreflight.format.ps1xml')

    FunctionsToExport    = @(
        'Export-TwsBundle'
        'Get-TwsFact'
        'Invoke-TwsPreflight'
        'New-TwsPlan'
        'Test-TwsFlow'
        'Test-TwsPrerequisite'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()

    FileList             = @(
        'TwsPreflight.psd1'
        'TwsPreflight.psm1'
        'TwsPreflight.format.ps1xml'
        'Private/Assert-TwsVerdict.ps1'
        'Private/Close-TwsRemoteFolder.ps1'
        'Private/Close-TwsSession.ps1'
        'Private/ConvertFrom-TwsJson.ps1'
        'Private/ConvertTo-TwsCommandLine.ps1'
        'Private/ConvertTo-TwsError.ps1'
        'Private/ConvertTo-TwsFinding.ps1'
        'Private/ConvertTo-TwsReport.ps1'
        'Private/ConvertTo-TwsTime.ps1'
        'Private/Find-TwsJar.ps1'
        'Private/Find-TwsJava.ps1'
        'Private/Find-TwsRuntime.ps1'
        'Private/Get-TwsArgument.ps1'
        'Private/Get-TwsJavaVersion.ps1'
        'Private/Get-TwsRemoteCommand.ps1'
        'Private/Get-TwsWorstCode.ps1'
        'Private/Invoke-TwsNative.ps1'
        'Private/Invoke-TwsProcess.ps1'
        'Private/Invoke-TwsRemoteTool.ps1'
        'Private/Invoke-TwsTool.ps1'
        'Private/Join-TwsPath.ps1'
        'Private/Open-TwsRemoteFolder.ps1'
        'Private/Open-TwsSession.ps1'
        'Private/Receive-TwsBundle.ps1'
        'Private/Resolve-TwsPath.ps1'
        'Private/Send-TwsPackage.ps1'
        'Private/Test-TwsFullLanguage.ps1'
        'Private/Test-TwsWindows.ps1'
        'Private/Write-TwsExitCode.ps1'
        'Private/Write-TwsReportWarning.ps1'
        'Public/Export-TwsBundle.ps1'
        'Public/Get-TwsFact.ps1'
        'Public/Invoke-TwsPreflight.ps1'
        'Public/New-TwsPlan.ps1'
        'Public/Test-TwsFlow.ps1'
        'Public/Test-TwsPrerequisite.ps1'
        'en-US/TwsPreflightTexts.psd1'
        'en-US/about_TwsPreflight.help.txt'
        'fr-FR/TwsPreflightTexts.psd1'
        'fr-FR/about_TwsPreflight.help.txt'
    )

    PrivateData          = @{
        PSData = @{
            Tags = @('Akio', 'TWS', 'preflight', 'prerequisites', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows')
        }
    }
}
