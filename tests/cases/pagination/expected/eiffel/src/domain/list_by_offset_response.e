note
	description: "listByOffset response."

class
	LIST_BY_OFFSET_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	results: detachable LIST [THING]
			-- The JSON field `results'.

	total: INTEGER_64
			-- The JSON field `total'.

feature -- Status report

	has_total: BOOLEAN
			-- Is `total' set?

feature -- Element change

	set_results (a_results: detachable LIST [THING])
			-- Set `results'; Void leaves it out.
		do
			results := a_results
		ensure
			results_set: results = a_results
		end

	extend_results (a_item: THING)
			-- Add `a_item' to `results'.
		do
			if attached results as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [THING]} results.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached results as l_value and then l_value.count > 0
		end

	set_total (a_total: INTEGER_64)
			-- Set `total'.
		do
			total := a_total
			has_total := True
		ensure
			total_set: total = a_total
			has_total: has_total
		end

	unset_total
			-- Leave `total' out.
		do
			total := 0
			has_total := False
		ensure
			not_has_total: not has_total
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			results := results_codec.field (a_fields, "results")
			total := a_fields.integer_64 ("total")
			has_total := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			results_codec.put (a_fields, "results", results, False)
			a_fields.put_integer ("total", total, has_total, False)
		end

feature {NONE} -- Implementation

	results_codec: API_LIST_CODEC [THING]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [THING]})
		end

end
