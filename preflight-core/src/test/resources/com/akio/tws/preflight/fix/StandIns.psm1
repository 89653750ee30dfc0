# Windows' commands as functions over a machine that is a table, so that a script can run anywhere and its traces be read afterwards.
# They refuse what Windows refuses: a second rule of one name, an exclusion while Defender is stopped, a folder that is not there.

$script:Machine = @{}

function Set-StandInMachine($Machine) { $script:Machine = $Machine }
function Get-StandInMachine { $script:Machine }
function Stop-AsWindows($Message, $Category) { throw (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList (New-Object -TypeName System.Exception -ArgumentList $Message), 'StandIn', $Category, $null) }
function Test-Firewall { if ($script:Machine.services.MpsSvc -ne 'Running') { Stop-AsWindows 'There are no more endpoints available from the endpoint mapper.' 'NotSpecified' } }

function Get-NetFirewallRule {
    [CmdletBinding()]
    param([string[]] $Name, [string] $PolicyStore)
    Test-Firewall
    $found = @($script:Machine.rules | Where-Object { -not $Name -or $Name -contains $_.Name } | ForEach-Object { [pscustomobject] $_ })
    if ($Name -and -not $found) {
        $PSCmdlet.WriteError((New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList (New-Object -TypeName System.Exception -ArgumentList "No rule is called $Name."), 'NotFound', 'ObjectNotFound', $Name))
    }
    $found
}
function New-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Name, [string] $DisplayName, [string] $Description, [string] $Group, [string[]] $Profile, [string] $Direction, [string] $Action,
        [string] $Protocol, [string[]] $LocalPort = 'Any', [string[]] $RemoteAddress = 'Any', [string] $Program = 'Any')
    Test-Firewall
    if ($script:Machine.refused -contains $Name) { Stop-AsWindows 'Access is denied.' 'PermissionDenied' }
    if ($script:Machine.rules | Where-Object { $_.Name -eq $Name }) { Stop-AsWindows 'Cannot create a file when that file already exists.' 'ResourceExists' }
    $script:Machine.rules += @{ Name = $Name; DisplayName = $DisplayName; Enabled = 'True'; Action = $Action; Direction = $Direction; Profile = ($Profile -join ', ')
        Protocol = $Protocol; LocalPort = $LocalPort; RemoteAddress = $RemoteAddress; Program = $Program }
}
function Set-Rule($Name, $Enabled) {
    Test-Firewall
    foreach ($rule in $script:Machine.rules) { if ($rule.Name -eq $Name -and -not $script:Machine.stubborn) { $rule.Enabled = $Enabled } }
}
function Enable-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Name)
    Set-Rule $Name 'True'
}
function Disable-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Name)
    Set-Rule $Name 'False'
}
function Remove-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Name)
    Test-Firewall
    $script:Machine.rules = @($script:Machine.rules | Where-Object { $_.Name -ne $Name })
}
function Get-NetFirewallPortFilter { process { [pscustomobject] @{ Protocol = $_.Protocol; LocalPort = $_.LocalPort } } }
function Get-NetFirewallAddressFilter { process { [pscustomobject] @{ RemoteAddress = $_.RemoteAddress } } }
function Get-NetFirewallApplicationFilter { process { [pscustomobject] @{ Program = $_.Program } } }
function Get-NetFirewallProfile {
    [CmdletBinding()]
    param([string[]] $Name, [string] $PolicyStore)
    $Name | ForEach-Object { [pscustomobject] @{ Name = $_; AllowLocalFirewallRules = $script:Machine.merge; AllowInboundRules = $script:Machine.exceptions } }
}
function Get-Service {
    [CmdletBinding()]
    param([string] $Name)
    if ($script:Machine.services[$Name]) { [pscustomobject] @{ Name = $Name; Status = $script:Machine.services[$Name] } } else { Stop-AsWindows "Cannot find any service with service name '$Name'." 'ObjectNotFound' }
}
function Test-Defender { if ($script:Machine.services.WinDefend -ne 'Running') { Stop-AsWindows '0x800106ba' 'NotSpecified' } }
function Get-MpComputerStatus {
    [CmdletBinding()]
    param()
    Test-Defender; [pscustomobject] @{ AMRunningMode = $script:Machine.mode }
}
function Get-MpPreference {
    [CmdletBinding()]
    param()
    Test-Defender; [pscustomobject] @{ ExclusionPath = $script:Machine.paths; ExclusionProcess = $script:Machine.processes }
}
function Add-MpPreference {
    [CmdletBinding()]
    param([string[]] $ExclusionPath = @(), [string[]] $ExclusionProcess = @())
    Test-Defender
    $script:Machine.paths = @($script:Machine.paths) + $ExclusionPath
    $script:Machine.processes = @($script:Machine.processes) + $ExclusionProcess
}
function Remove-MpPreference {
    [CmdletBinding()]
    param([string[]] $ExclusionPath = @(), [string[]] $ExclusionProcess = @())
    Test-Defender
    $script:Machine.paths = @($script:Machine.paths | Where-Object { $ExclusionPath -notcontains $_ })
    $script:Machine.processes = @($script:Machine.processes | Where-Object { $ExclusionProcess -notcontains $_ })
}
function Get-ItemProperty {
    [CmdletBinding()]
    param([string] $LiteralPath, [string] $Name)
    if ($null -ne $script:Machine.registry[$Name]) { [pscustomobject] @{ $Name = $script:Machine.registry[$Name] } }
}
function Test-Path {
    [CmdletBinding()]
    param([string] $LiteralPath, [string] $PathType)
    [bool] @($script:Machine.folders | Where-Object { $_ -eq $LiteralPath -or $_ -like "$LiteralPath\*" })
}
function Get-Item {
    [CmdletBinding()]
    param([string] $LiteralPath, [switch] $Force)
    $attributes = [System.IO.FileAttributes]::Directory
    if ($script:Machine.links -contains $LiteralPath) { $attributes = $attributes -bor [System.IO.FileAttributes]::ReparsePoint }
    [pscustomobject] @{ Attributes = $attributes }
}
class StandInList {
    [object[]] $Entries = @()
    [string] $Sddl = ''
    [object[]] GetAccessRules([bool] $explicit, [bool] $inherited, [type] $as) { return $this.Entries }
    [void] AddAccessRule($entry) {
        # Windows makes one entry of two for one account.
        $same = @($this.Entries | Where-Object { $_.IdentityReference -eq $entry.IdentityReference })
        if ($same) { $same[0].FileSystemRights = [int] $same[0].FileSystemRights -bor [int] $entry.FileSystemRights; $same[0].InheritanceFlags = $entry.InheritanceFlags } else { $this.Entries += $entry }
    }
    [bool] RemoveAccessRule($entry) { $this.Entries = @($this.Entries | Where-Object { $_.IdentityReference -ne $entry.IdentityReference }); return $true }
}
function Get-Acl {
    [CmdletBinding()]
    param([string] $LiteralPath)
    $list = [StandInList]::new()
    $list.Entries = @($script:Machine.access | ForEach-Object { [pscustomobject] @{ IdentityReference = $_.sid; FileSystemRights = $_.rights; AccessControlType = 'Allow'; InheritanceFlags = $_.flags; PropagationFlags = 'None' } })
    $list.Sddl = @($script:Machine.access | ForEach-Object { "($($_.sid):$($_.rights))" }) -join ''
    $list
}
function Set-Acl {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $LiteralPath, $AclObject)
    $script:Machine.access = @($AclObject.Entries | ForEach-Object { @{ sid = "$($_.IdentityReference)"; rights = [int] $_.FileSystemRights; flags = "$($_.InheritanceFlags)" } })
}
function New-Object {
    [CmdletBinding()]
    param([string] $TypeName, [object[]] $ArgumentList)
    if ($TypeName -like '*SecurityIdentifier') { return "$($ArgumentList[0])" }
    if ($TypeName -like '*FileSystemAccessRule') {
        return [pscustomobject] @{ IdentityReference = $ArgumentList[0]; FileSystemRights = [int] [System.Security.AccessControl.FileSystemRights] $ArgumentList[1]; AccessControlType = 'Allow'; InheritanceFlags = $ArgumentList[2]; PropagationFlags = $ArgumentList[3] }
    }
    Microsoft.PowerShell.Utility\New-Object @PSBoundParameters
}
function Get-AuthenticodeSignature {
    [CmdletBinding()]
    param([string] $LiteralPath)
    [pscustomobject] @{ Status = $script:Machine.signature; SignerCertificate = [pscustomobject] @{ Subject = $script:Machine.signer } }
}
function Start-Process {
    [CmdletBinding()]
    param([string] $FilePath, [string[]] $ArgumentList, [switch] $Wait, [switch] $PassThru)
    $script:Machine.started = @($script:Machine.started) + ($ArgumentList -join ' ')
    if (@(0, 3010, 1641) -contains $script:Machine.setup) { $script:Machine.registry.Release = 528040 }
    [pscustomobject] @{ ExitCode = $script:Machine.setup }
}
