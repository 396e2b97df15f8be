note
	description: "Sculpture."

class
	SCULPTURE

inherit
	THING
		redefine
			make,
			required_fields,
			read_fields,
			write_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "statue"
		end

feature -- Access

	weight: REAL_64
			-- The JSON field `weight'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind", {STRING_32} "title">>
		end

feature -- Status report

	has_weight: BOOLEAN
			-- Is `weight' set?

feature -- Element change

	set_weight (a_weight: REAL_64)
			-- Set `weight'.
		require
			weight_finite: (create {API_CHECK}).is_finite (a_weight)
		do
			weight := a_weight
			has_weight := True
		ensure
			weight_set: weight = a_weight
			has_weight: has_weight
		end

	unset_weight
			-- Leave `weight' out.
		do
			weight := 0
			has_weight := False
		ensure
			not_has_weight: not has_weight
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			weight := a_fields.real_64 ("weight")
			has_weight := a_fields.is_found
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_real ("weight", weight, has_weight, False)
		end

end
