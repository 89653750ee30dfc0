function Compare-TwsReport {
    <#
    .SYNOPSIS
        Tells what changed between two bundles, snapshots or JSON reports.

    .DESCRIPTION
        Runs "diff" of tws-preflight.jar and gives one TwsPreflight.Change object for each check that changed: worse, better,
        appeared, vanished or moved (it asks as much as before, and another value was read), with its status and what was read before and after.

    .PARAMETER ReferenceObject
        What was first: a path, a file, or a report of Test-TwsPrerequisite -AsReport that was made of a file.

    .PARAMETER DifferenceObject
        What came after it, in the same form.

    .PARAMETER Identity
        The files with age identities (AGE-SECRET-KEY-1...) that open encrypted bundles; without them such a bundle is an error.

    .PARAMETER Signer
        Files with public keys (PEM, Ed25519): only bundles that one of them signed are read.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Language
        The language of messages: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER AsReport
        One TwsPreflight.Difference object (both machines and verdicts, all changes) instead of one object per change.

    .OUTPUTS
        TwsPreflight.Change, or TwsPreflight.Difference with -AsReport.

    .EXAMPLE
        Compare-TwsReport .\before.zip .\after.zip

        What the customer mended, and what got worse.
        FR : ce que le client a corrigé, et ce qui s'est dégradé.

    .EXAMPLE
        Compare-TwsReport -ReferenceObject .\before.zip -DifferenceObject .\after.zip | Where-Object Change -eq worse

        Only what got worse.
        FR : seulement ce qui s'est dégradé.

    .NOTES
        $LASTEXITCODE: 0, or 1 where something got worse.
        FR : $LASTEXITCODE vaut 0, ou 1 si quelque chose s'est dégradé.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('TwsPreflight.Change', 'TwsPreflight.Difference')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [object] $ReferenceObject,

        [Parameter(Mandatory = $true, Position = 1)]
        [ValidateNotNullOrEmpty()]
        [object] $DifferenceObject,

        [ValidateNotNullOrEmpty()] [string[]] $Identity,
        [ValidateNotNullOrEmpty()] [string[]] $Signer,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language,
        [switch] $AsReport
    )

    Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
    $judged = Get-TwsJudged -Bound $PSBoundParameters
    $files = @(foreach ($one in $ReferenceObject, $DifferenceObject) {
            $name = Get-TwsInputName -InputObject $one
            if (-not $name.Path) {
                Stop-TwsCommand -Key 'NoFile' -Value "$one" -Category 'InvalidArgument' -Target $one -ExitCode 2
            }
            Resolve-TwsPath -Path $name.Path
        })
    $answer = Invoke-TwsJson -ArgumentList (@('diff') + $files + @(Get-TwsArgument @judged)) -Schema 'tws-preflight/diff/1'
    $document = $answer.Document
    $weights = [ordered] @{ worse = 30; vanished = 20; appeared = 10; moved = 5; better = 0 }
    $changes = @(foreach ($kind in $weights.Keys) {
            foreach ($one in $document.$kind) {
                if ($null -ne $one) {
                    New-TwsObject -TypeName 'TwsPreflight.Change' -Property ([ordered] @{
                            Change   = $kind
                            Id       = $one.id
                            Before   = $one.before
                            After    = $one.after
                            Severity = $weights[$kind]
                            ObservedBefore = Protect-TwsCell -Value $one.observedBefore
                            ObservedAfter  = Protect-TwsCell -Value $one.observedAfter
                        })
                }
            }
        })
    Write-TwsExitCode -Value $answer.ExitCode
    if (-not $AsReport) {
        return $changes
    }
    New-TwsObject -TypeName 'TwsPreflight.Difference' -Property ([ordered] @{
            ReferenceFile     = $files[0]
            DifferenceFile    = $files[1]
            ReferenceVerdict  = $document.before.verdict
            DifferenceVerdict = $document.after.verdict
            SameMachine       = $document.sameMachine
            SameCatalogue     = $document.sameCatalogue
            ExitCode          = $answer.ExitCode
            Changes           = Protect-TwsCell -Value $changes
        })
}
