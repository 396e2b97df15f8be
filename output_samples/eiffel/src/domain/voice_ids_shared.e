note
	description: "Name of a built-in voice."

class
	VOICE_IDS_SHARED

feature -- Access

	alloy: STRING_32 = {STRING_32} "alloy"

	ash: STRING_32 = {STRING_32} "ash"

	ballad: STRING_32 = {STRING_32} "ballad"

	coral: STRING_32 = {STRING_32} "coral"

	echo: STRING_32 = {STRING_32} "echo"

	sage: STRING_32 = {STRING_32} "sage"

	shimmer: STRING_32 = {STRING_32} "shimmer"

	verse: STRING_32 = {STRING_32} "verse"

	marin: STRING_32 = {STRING_32} "marin"

	cedar: STRING_32 = {STRING_32} "cedar"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "alloy")
				or else a_value.same_string ({STRING_32} "ash")
				or else a_value.same_string ({STRING_32} "ballad")
				or else a_value.same_string ({STRING_32} "coral")
				or else a_value.same_string ({STRING_32} "echo")
				or else a_value.same_string ({STRING_32} "sage")
				or else a_value.same_string ({STRING_32} "shimmer")
				or else a_value.same_string ({STRING_32} "verse")
				or else a_value.same_string ({STRING_32} "marin")
				or else a_value.same_string ({STRING_32} "cedar")
		end

end
