function Start-TwsJob {
    # Runs a command of this module in the background, with the parameters that it was given.
    [CmdletBinding()]
    param(
        [string] $Command,
        # $PSBoundParameters of the command.
        $Bound,
        # What came through the pipeline.
        [object[]] $InputObject = @()
    )

    if (-not (Test-TwsFullLanguage)) {
        Stop-TwsCommand -Key 'NotConstrained' -Value '-AsJob' -Category 'PermissionDenied'
    }
    $parameters = @{}
    foreach ($name in $Bound.Keys) {
        if (@('AsJob', 'InputObject', 'ErrorVariable', 'WarningVariable', 'OutVariable', 'InformationVariable', 'PipelineVariable') -notcontains $name) {
            $parameters[$name] = $Bound[$name]
        }
    }
    if ($InputObject.Count) {
        $parameters['InputObject'] = $InputObject
    }
    Start-Job -Name $Command -ArgumentList (Join-Path -Path $script:TwsModuleRoot -ChildPath 'TwsPreflight.psd1'), $Command, $parameters, (Get-Location -PSProvider FileSystem).ProviderPath -ScriptBlock {
        param($Module, $Command, $Parameters, $Location)
        Set-Location -LiteralPath $Location
        Import-Module -Name $Module
        & $Command @Parameters
    }
}
