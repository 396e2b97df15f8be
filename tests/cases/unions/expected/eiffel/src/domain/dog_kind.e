note
	description: "Dog kind."

class
	DOG_KIND

inherit
	API_TEXT_VALUES

feature -- Access

	dog: STRING_32 = {STRING_32} "dog"
			-- The value `"dog"'.

	puppy: STRING_32 = {STRING_32} "puppy"
			-- The value `"puppy"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<dog, puppy>>
		end

end
