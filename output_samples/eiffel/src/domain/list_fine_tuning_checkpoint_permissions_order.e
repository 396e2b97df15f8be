note
	description: "listFineTuningCheckpointPermissions order."

class
	LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS_ORDER

feature -- Access

	ascending: STRING_32 = {STRING_32} "ascending"

	descending: STRING_32 = {STRING_32} "descending"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "ascending")
				or else a_value.same_string ({STRING_32} "descending")
		end

end
