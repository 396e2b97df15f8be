note
	description: "Name of a built-in voice."

class
	VOICE_IDS_SHARED

inherit
	API_TEXT_VALUES

feature -- Access

	alloy: STRING_32 = {STRING_32} "alloy"
			-- The value `"alloy"'.

	ash: STRING_32 = {STRING_32} "ash"
			-- The value `"ash"'.

	ballad: STRING_32 = {STRING_32} "ballad"
			-- The value `"ballad"'.

	coral: STRING_32 = {STRING_32} "coral"
			-- The value `"coral"'.

	echo: STRING_32 = {STRING_32} "echo"
			-- The value `"echo"'.

	sage: STRING_32 = {STRING_32} "sage"
			-- The value `"sage"'.

	shimmer: STRING_32 = {STRING_32} "shimmer"
			-- The value `"shimmer"'.

	verse: STRING_32 = {STRING_32} "verse"
			-- The value `"verse"'.

	marin: STRING_32 = {STRING_32} "marin"
			-- The value `"marin"'.

	cedar: STRING_32 = {STRING_32} "cedar"
			-- The value `"cedar"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<alloy, ash, ballad, coral, echo, sage, shimmer, verse, marin, cedar>>
		end

end
