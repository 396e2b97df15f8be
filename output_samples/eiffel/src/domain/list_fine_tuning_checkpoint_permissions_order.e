note
	description: "listFineTuningCheckpointPermissions order."

class
	LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS_ORDER

inherit
	API_TEXT_VALUES

feature -- Access

	ascending: STRING_32 = {STRING_32} "ascending"
			-- The value `"ascending"'.

	descending: STRING_32 = {STRING_32} "descending"
			-- The value `"descending"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<ascending, descending>>
		end

end
