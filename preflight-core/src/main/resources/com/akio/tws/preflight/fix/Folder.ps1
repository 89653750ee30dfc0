# ---- Access to the folder of the client.

function Assert-TwsFolder($Step) {
    if (-not (Test-Path -LiteralPath $Step.Folder -PathType Container)) { throw ($Text.FolderAbsent -f $Step.Folder) }
    # A level that leads elsewhere would open another folder.
    $path = ''
    foreach ($level in $Step.Folder -split '\\') {
        $path = if ($path) { "$path\$level" } else { $level }
        $place = $path
        if ($place -like '?:') { $place = "$place\" }
        $item = Get-Item -LiteralPath $place -Force -ErrorAction Stop
        if ($item.Attributes -band [System.IO.FileAttributes]::ReparsePoint) { throw ($Text.FolderLeads -f $place) }
    }
    # Modules are loaded by whoever runs PowerShell.
    foreach ($modules in @("$env:PSModulePath" -split [System.IO.Path]::PathSeparator | ForEach-Object { $_.TrimEnd('\') } | Where-Object { $_ })) {
        if ("$($Step.Folder)\".StartsWith("$modules\", [System.StringComparison]::OrdinalIgnoreCase)) { throw ($Text.FolderOfModules -f $modules) }
    }
    # Programs that run as the system must not lie where every user writes.
    if (Test-Path -LiteralPath "$($Step.Folder)\TWS\TWS_Services" -PathType Container) { throw ($Text.FolderOfServer -f $Step.Folder) }
}

function Get-TwsSid($Step) {
    if ($Step.Sid) { return (New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $Step.Sid) }
    $sid = $User
    if ($sid -notmatch '^S-1-') {
        $account = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $User
        $sid = $account.Translate([System.Security.Principal.SecurityIdentifier]).Value
    }
    # Everyone, Users and their like are not "this user" ([MS-DTYP] 2.4.2.4).
    if ($sid -match '^S-1-(1-0|2-\d+|3-\d+|5-(\d+|32-\d+))$' -or $sid -match '-51[345]$') { throw ($Text.FolderEverybody -f $User) }
    New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $sid
}

function Get-TwsEntry($Step, $Acl, [bool] $Inherited) {
    $sid = "$(Get-TwsSid $Step)"
    @($Acl.GetAccessRules($true, $Inherited, [System.Security.Principal.SecurityIdentifier]) | Where-Object {
        "$($_.IdentityReference)" -eq $sid -and "$($_.AccessControlType)" -eq 'Allow' })
}

function Get-TwsFolder($Step) {
    Assert-TwsFolder $Step
    "$((Get-Acl -LiteralPath $Step.Folder).Sddl)"
}

function Test-TwsFolder($Step) {
    $acl = Get-Acl -LiteralPath $Step.Folder
    $modify = [System.Security.AccessControl.FileSystemRights]::Modify
    [bool] @(Get-TwsEntry $Step $acl $true | Where-Object {
        ([int] $_.FileSystemRights -band [int] $modify) -eq [int] $modify -and
        "$($_.InheritanceFlags)" -eq 'ContainerInherit, ObjectInherit' -and "$($_.PropagationFlags)" -eq 'None' }).Count
}

function New-TwsEntry($Step, $Rights, $Inheritance, $Propagation) {
    $sid = Get-TwsSid $Step
    New-Object -TypeName System.Security.AccessControl.FileSystemAccessRule -ArgumentList $sid, $Rights, $Inheritance, $Propagation, 'Allow'
}

function Add-TwsFolder($Step) {
    $acl = Get-Acl -LiteralPath $Step.Folder
    $saved = @(Get-TwsEntry $Step $acl $false | ForEach-Object {
        @{ rights = [int] $_.FileSystemRights; inheritance = "$($_.InheritanceFlags)"; propagation = "$($_.PropagationFlags)" } })
    $acl.AddAccessRule((New-TwsEntry $Step 'Modify' 'ContainerInherit, ObjectInherit' 'None'))
    $null = Set-Acl -LiteralPath $Step.Folder -AclObject $acl -ErrorAction Stop -Confirm:$false
    @{ entries = $saved }
}

function Undo-TwsFolder($Step, $Saved) {
    $acl = Get-Acl -LiteralPath $Step.Folder
    foreach ($entry in @(Get-TwsEntry $Step $acl $false)) { $null = $acl.RemoveAccessRule($entry) }
    $modify = [int] [System.Security.AccessControl.FileSystemRights]::Modify
    foreach ($entry in @($Saved.entries)) {
        # A record that somebody changed gives nobody more than this script does.
        if ($entry -and ([int] $entry.rights -band -bnot ($modify -bor 0x100000)) -eq 0) {
            $rights = [System.Security.AccessControl.FileSystemRights] [int] $entry.rights
            $acl.AddAccessRule((New-TwsEntry $Step $rights $entry.inheritance $entry.propagation))
        }
    }
    $null = Set-Acl -LiteralPath $Step.Folder -AclObject $acl -ErrorAction Stop -Confirm:$false
}
