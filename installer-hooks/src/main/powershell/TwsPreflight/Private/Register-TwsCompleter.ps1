function Register-TwsCompleter {
    # Offers ids, facts and rows behind the parameters that take them. The tool is asked when somebody presses the key, not
    # when the module is imported; whatever goes wrong then offers nothing.
    [CmdletBinding()]
    param()

    $offer = {
        param($commandName, $parameterName, $wordToComplete)
        $word = "$wordToComplete" -replace '^[''"]|[''"]$', ''
        $module = Get-Module -Name TwsPreflight | Select-Object -First 1
        try {
            & $module { param($Kind) Get-TwsCompletion -Kind $Kind } "$commandName/$parameterName" |
                Where-Object -FilterScript { $_ -like "$word*" }
        }
        catch {
            Write-Verbose -Message "$_"
        }
    }
    $places = @{
        Only = @('Test-TwsPrerequisite', 'Export-TwsReport', 'Invoke-TwsPreflight', 'Test-TwsFleet')
        Skip = @('Test-TwsPrerequisite', 'Export-TwsReport', 'Invoke-TwsPreflight', 'Test-TwsFleet')
        Name = @('Get-TwsFact')
        Id   = @('Get-TwsCheck')
        Row  = @('Get-TwsCheck')
    }
    foreach ($parameter in $places.Keys) {
        Register-ArgumentCompleter -CommandName $places[$parameter] -ParameterName $parameter -ScriptBlock $offer
    }
}
