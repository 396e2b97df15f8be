note
	description: "Dog."

class
	DOG

inherit
	PET
		rename
			make_with as make_with_in_pet
		redefine
			make,
			read_fields,
			write_fields
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			pet_type := {STRING_32} "Dog"
		end

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	tricks: INTEGER_64
			-- The JSON field `tricks'.

	friend: detachable PET
			-- The JSON field `friend'.

feature -- Status report

	has_tricks: BOOLEAN
			-- Is `tricks' set?

feature -- Element change

	set_tricks (a_tricks: INTEGER_64)
			-- Set `tricks'.
		do
			tricks := a_tricks
			has_tricks := True
		ensure
			tricks_set: tricks = a_tricks
			has_tricks: has_tricks
		end

	unset_tricks
			-- Leave `tricks' out.
		do
			tricks := 0
			has_tricks := False
		ensure
			not_has_tricks: not has_tricks
		end

	set_friend (a_friend: detachable PET)
			-- Set `friend'; Void leaves it out.
		do
			friend := a_friend
		ensure
			friend_set: friend = a_friend
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tricks := a_fields.integer_64 (once "tricks")
			has_tricks := a_fields.is_integer_64 (once "tricks")
			friend := (create {PET_CODEC}).field (a_fields, once "friend")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_integer ("tricks", tricks, has_tricks, False)
			a_fields.put_value ("friend", friend, False)
		end

end
