note
	description: "Dog kind."

class
	DOG_KIND

feature -- Access

	dog: STRING_32 = {STRING_32} "dog"

	puppy: STRING_32 = {STRING_32} "puppy"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "dog")
				or else a_value.same_string ({STRING_32} "puppy")
		end

end
