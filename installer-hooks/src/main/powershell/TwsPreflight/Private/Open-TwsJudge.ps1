function Open-TwsJudge {
    # A queue of inputs in front of one Java: who has two hundred bundles pays for one start. Inputs are answered in their
    # order, each as soon as it is judged. Inputs that are to be judged in different ways have a Java each.
    [CmdletBinding()]
    param(
        [int] $TimeLimitSeconds,
        [switch] $Strict
    )

    @{
        Items     = @{}
        Total     = 0
        # The next one to be given back.
        Next      = 0
        # No more inputs will come.
        Closed    = $false
        Workers   = @{}
        Codes     = @()
        Strict    = [bool] $Strict
        Started   = Get-Date
        Limit     = $TimeLimitSeconds
        # When progress was last shown.
        Shown     = Get-Date
    }
}
