note
	description: "Pest object."

class
	PEST_OBJECT_2

inherit
	API_MODEL

	PEST

create
	make,
	make_from_json

feature -- Access

	slime: BOOLEAN
			-- The JSON field `slime'.

feature -- Status report

	has_slime: BOOLEAN
			-- Is `slime' set?

feature -- Element change

	set_slime (a_slime: BOOLEAN)
			-- Set `slime'.
		do
			slime := a_slime
			has_slime := True
		ensure
			slime_set: slime = a_slime
			has_slime: has_slime
		end

	unset_slime
			-- Leave `slime' out.
		do
			slime := False
			has_slime := False
		ensure
			not_has_slime: not has_slime
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			slime := a_fields.boolean ("slime")
			has_slime := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("slime", slime, has_slime, False)
		end

end
