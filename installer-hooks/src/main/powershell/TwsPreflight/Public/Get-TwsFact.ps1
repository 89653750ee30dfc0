function Get-TwsFact {
    <#
    .SYNOPSIS
        Gives what the checks read on this machine, or find in bundles, without the judgement.

    .DESCRIPTION
        Runs "check" of tws-preflight.jar and gives one TwsPreflight.Fact object for each thing that a check looked at: its
        name, the raw value, where it was read, whether it is known (KNOWN, or ABSENT, or UNREADABLE, both without a value),
        and the ids of the checks that used it. Values stay as they were read: numbers are numbers, so that they can be
        compared, and texts are texts. In a table (Export-Csv) a list gives compact JSON, and a text that a spreadsheet would
        take for a formula begins with an apostrophe. Nothing on the machine is changed.

    .PARAMETER Name
        Names of the facts wanted; wildcards are allowed. All facts without it.

    .PARAMETER From
        Bundles (.zip) or snapshots (.json) to read instead of this machine; wildcards are allowed.

    .PARAMETER LiteralPath
        The same, without wildcards: for names with brackets.

    .PARAMETER InputObject
        What the pipeline gives: paths, files, or rows with a column From, FullName or Path, as for Test-TwsPrerequisite.

    .PARAMETER Role
        What the machine is to become: server (the tool's default) or client.

    .PARAMETER SiteProfile
        The site profile, a JSON file; some checks apply only to some sites. The name -Profile works as well.

    .PARAMETER InstallDirectory
        Where TWS is or will be installed on the machine that is looked at.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Language
        The language of messages and reasons: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER TimeLimitSeconds
        How long the whole command may take, in seconds.

    .INPUTS
        Paths, files of Get-ChildItem, or rows of Import-Csv.

    .OUTPUTS
        TwsPreflight.Fact

    .EXAMPLE
        Get-TwsFact -Name dotnet.*

        What was read of the .NET Framework.
        FR : ce qui a été lu du .NET Framework.

    .EXAMPLE
        Get-TwsFact -From .\srv-tws.zip | Export-Csv -Path .\facts.csv -NoTypeInformation -Encoding UTF8

        Every fact of a bundle as a table.
        FR : tous les faits d'un lot, en tableau.

    .EXAMPLE
        Get-ChildItem .\bundles\*.zip | Get-TwsFact dotnet.release | Format-Table MachineName, Value

        One reading of many machines, beside each other.
        FR : une même lecture de plusieurs machines, côte à côte.

    .NOTES
        $LASTEXITCODE is that of the checks the facts come from, the worst of them: 1, then 3, then 0.
        FR : $LASTEXITCODE est celui des vérifications dont viennent les faits, la pire d'entre elles : 1, puis 3, puis 0.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'From')]
    [OutputType('TwsPreflight.Fact')]
    param(
        [Parameter(Position = 0)]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name = @('*'),

        [Parameter(ParameterSetName = 'From')]
        [Alias('Path', 'FullName')]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $From,

        [Parameter(Mandatory = $true, ParameterSetName = 'Literal')]
        [Alias('PSPath')]
        [ValidateNotNullOrEmpty()]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipeline = $true, ParameterSetName = 'Input')]
        [AllowNull()]
        [AllowEmptyString()]
        [object] $InputObject,

        [ValidateSet('server', 'client')] [string] $Role,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateNotNullOrEmpty()] [string] $InstallDirectory,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 3600)] [int] $TimeoutSeconds,
        [ValidateRange(1, 86400)] [int] $TimeLimitSeconds
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $piped = $MyInvocation.ExpectingInput
        $here = $false
        $judged = Get-TwsJudged -Bound $PSBoundParameters
        $judge = Open-TwsJudge -TimeLimitSeconds $TimeLimitSeconds
    }
    process {
        $finished = $false
        try {
            if ($From -or $LiteralPath) {
                Add-TwsInput -Judge $judge -InputObject @(@($From) + @($LiteralPath) | Where-Object -FilterScript { $_ }) -Parameter $judged -Literal:([bool] $LiteralPath)
            }
            elseif ($piped -or (@($PSBoundParameters.Keys) -contains 'InputObject')) {
                Add-TwsInput -Judge $judge -InputObject $InputObject -Parameter $judged
            }
            else {
                $here = $true
                $answer = Invoke-TwsJson -ArgumentList (@('check') + @(Get-TwsArgument @judged)) -Schema 'tws-preflight/report/1' -TimeLimitSeconds $TimeLimitSeconds
                $report = Read-TwsReport -Answer $answer
                ConvertTo-TwsFact -Report $report -Name $Name
            }
            while ($answer = Receive-TwsAnswer -Judge $judge) {
                ConvertTo-TwsFact -Report (Read-TwsAnswer -Judge $judge -Answer $answer) -Name $Name
            }
            $finished = $true
        }
        finally {
            if (-not $finished) {
                Close-TwsJudge -Judge $judge
            }
        }
    }
    end {
        if ($here) {
            return
        }
        $finished = $false
        try {
            while ($answer = Receive-TwsAnswer -Judge $judge -Wait) {
                ConvertTo-TwsFact -Report (Read-TwsAnswer -Judge $judge -Answer $answer) -Name $Name
            }
            Complete-TwsJudge -Judge $judge
            $finished = $true
        }
        finally {
            if (-not $finished) {
                Close-TwsJudge -Judge $judge
            }
        }
    }
}
