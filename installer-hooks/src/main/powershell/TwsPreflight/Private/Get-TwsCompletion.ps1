function Get-TwsCompletion {
    # The words for one parameter of one command: ids of checks, rows of the document, or names of facts.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        # COMMAND/PARAMETER
        [string] $Kind
    )

    if ($Kind -like '*/Name') {
        if (-not $script:TwsFactNames) {
            # The sample machine has every fact that a server's checks look at.
            $sample = Invoke-TwsJson -ArgumentList @('demo') -Schema 'tws-preflight/report/1'
            $script:TwsFactNames = @($sample.Document.findings | ForEach-Object -Process { $_.evidence } | ForEach-Object -Process { $_.fact } | Sort-Object -Unique)
        }
        return $script:TwsFactNames
    }
    $checks = @(Get-TwsCatalogue)
    if ($Kind -like '*/Row') {
        return @($checks | ForEach-Object -Process { $_.row } | Where-Object -FilterScript { $_ } | Sort-Object -Unique -Property { [int] ($_ -replace '\D', '') })
    }
    @($checks | ForEach-Object -Process { $_.id })
}
