function Test-TwsFlow {
    <#
    .SYNOPSIS
        Knocks from this machine on the network flows that the site needs.

    .DESCRIPTION
        Runs "reach" of tws-preflight.jar and gives one TwsPreflight.Flow object for each flow: where it was knocked and what
        came of it (VERIFIED, OPEN, REFUSED, SILENT, UNRESOLVED, NO_ROUTE or INTERCEPTED). Start "listen" of the jar on the
        future server first, so that an answer can be told from somebody in between. A flow that does not get through is
        data, not an error.

    .PARAMETER SiteProfile
        The site profile, a JSON file: it names the server and says which flows the site needs. The name -Profile works as
        well.

    .PARAMETER Token
        The token that "listen" printed on the server. Without it no flow can be VERIFIED.

    .PARAMETER Language
        The language of the details: en or fr. Without it the tool takes the system's.

    .PARAMETER TimeoutSeconds
        How long to wait for one answer, in seconds.

    .INPUTS
        Objects with the properties SiteProfile (or Profile) and Token.

    .OUTPUTS
        TwsPreflight.Flow

    .EXAMPLE
        Test-TwsFlow -SiteProfile .\site.json -Token 7f3a91

        Rehearses every flow of the site from this PC.
        FR : essaie depuis ce poste tous les flux du site.

    .EXAMPLE
        Test-TwsFlow .\site.json -Token 7f3a91 | Where-Object Outcome -notin VERIFIED, OPEN

        Shows only what does not get through.
        FR : ne montre que ce qui ne passe pas.

    .NOTES
        $LASTEXITCODE: 0 when every flow is VERIFIED or OPEN, 1 when one is not, 2 on bad input, 3 when none failed but one
        stayed silent over UDP, 70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si tous les flux passent, 1 si l'un ne passe pas, 2 si les données fournies sont mauvaises,
        3 si aucun n'a échoué mais que l'un est resté muet en UDP, 70 si l'outil a échoué.

    .LINK
        New-TwsPlan
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('TwsPreflight.Flow')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [string] $Token,

        [ValidateSet('en', 'fr')]
        [string] $Language,

        [ValidateRange(1, 3600)]
        [int] $TimeoutSeconds
    )

    begin {
        $codes = @()
    }
    process {
        Write-TwsExitCode -Value 70
        try {
            $common = @(Get-TwsArgument -SiteProfile $SiteProfile -Token $Token -Language $Language -TimeoutSeconds $TimeoutSeconds)
            $result = Invoke-TwsTool -ArgumentList (@('reach') + $common) -Json
            $document = ConvertFrom-TwsJson -Result $result -Schema 'tws-preflight/reach/1'
        }
        catch {
            if (Test-TwsFullLanguage) {
                $PSCmdlet.ThrowTerminatingError($_)
            }
            throw
        }
        $codes += $result.ExitCode
        Write-TwsExitCode -Value $result.ExitCode
        if (@($document.flows | Where-Object -FilterScript { $null -ne $_ }).Count -eq 0) {
            Write-Warning -Message $script:TwsTexts.NoFlow
        }
        foreach ($flow in $document.flows) {
            [pscustomobject] @{
                PSTypeName     = 'TwsPreflight.Flow'
                Row            = $flow.row
                Name           = $flow.name
                From           = $flow.from
                To             = $flow.to
                HostName       = $flow.host
                Address        = $flow.address
                Protocol       = $flow.protocol
                Port           = $flow.port
                Outcome        = $flow.outcome
                DurationMillis = $flow.millis
                Detail         = $flow.detail
                Tls            = $flow.tls
            }
        }
    }
    end {
        if ($codes.Count -gt 0) {
            Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $codes)
        }
    }
}
