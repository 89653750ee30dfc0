function Add-TwsAnswer {
    <#
    .SYNOPSIS
        Records in a site profile what a named person confirmed.

    .DESCRIPTION
        Runs "answer" of tws-preflight.jar. The profile is edited in place: comments, order and line ends stay, and an earlier
        answer to the same check is replaced. A yes confirms a point that no machine can see, a no fails it or warns; an answer
        never stands in for what was read.

    .PARAMETER Id
        The check that asks, for example site.administrators-present.

    .PARAMETER Value
        yes or no.

    .PARAMETER By
        The name of the person who answers.

    .PARAMETER SiteProfile
        The profile to record it in (JSON). It must exist.

    .PARAMETER Function
        What that person is at the site.

    .PARAMETER When
        When it was answered: a day such as 2026-11-23, or a moment with its distance from UTC. Without it, today.

    .PARAMETER Note
        What the person said besides.

    .PARAMETER Until
        The last day on which the answer counts, such as 2027-06-30.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Language
        The language of messages: en or fr. Without it the session's ($PSUICulture).

    .INPUTS
        Objects with the properties Id, Value, By and, as wished, Function, When, Note and Until.

    .OUTPUTS
        None

    .EXAMPLE
        Add-TwsAnswer site.administrators-present yes -By 'Marie Dupont' -SiteProfile .\site.json

        Records that the administrators will be there.
        FR : consigne que les administrateurs seront présents.

    .EXAMPLE
        Import-Csv .\answers.csv | Add-TwsAnswer -SiteProfile .\site.json -WhatIf

        Says which answers of a table would be recorded, and records none.
        FR : dit quelles réponses d'un tableau seraient consignées, et n'en consigne aucune.

    .NOTES
        $LASTEXITCODE: 0 when the answer was recorded, 2 on bad input, 3 with -WhatIf, 70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si la réponse a été consignée, 2 si les données fournies sont mauvaises, 3 avec -WhatIf, 70 si
        l'outil a échoué.

    .LINK
        New-TwsSiteProfile
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [string] $Id,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('yes', 'no')]
        [string] $Value,

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [string] $By,

        [Parameter(Mandatory = $true)]
        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Function,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $When,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Note,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Until,

        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language
    )

    process {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $file = Resolve-TwsPath -Path $SiteProfile
        if (-not (Confirm-TwsWrite -Target $file -Action ($script:TwsTexts.WriteAnswer -f $Id))) {
            Write-TwsExitCode -Value 3
            return
        }
        $told = @(
            "--by=$By"
            if ($Function) { "--function=$Function" }
            if ($When) { "--when=$When" }
            if ($Note) { "--note=$Note" }
            if ($Until) { "--until=$Until" }
        )
        $common = @{ SiteProfile = $file; Language = $Language }
        if ($Catalogue) {
            $common['Catalogue'] = Resolve-TwsPath -Path $Catalogue
        }
        $null = Invoke-TwsTool -ArgumentList (@('answer', '--quiet') + $told + @(Get-TwsArgument @common) + @('--', $Id, $Value.ToLower()))
        Write-TwsExitCode -Value 0
    }
}
