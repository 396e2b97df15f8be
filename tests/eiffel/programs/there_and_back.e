note
	description: "[
		Reads JSON texts, one a line, each as the answer of a call that gives a THING, and writes that thing as JSON; or
		`unreadable', where the answer is no thing.
	]"

class
	THERE_AND_BACK

create
	make

feature {NONE} -- Initialization

	make
			-- Read and write until there are no more lines.
		local
			l_run: API_TEST_RUN
			l_api: THINGS_API
			l_thing: THING
		do
			create l_run.make
			l_run.configuration.set_api_key ("key", "secret")
			create l_api.make (l_run.client)
			create l_thing.make_with ("a", "b")
			from
				io.read_line
			until
				io.last_string.is_empty
			loop
				l_run.samples.answer (200, "application/json", io.last_string.twin)
				if attached l_api.add_thing (l_thing) as l_answer then
					io.put_string (l_answer.to_text)
				elseif attached l_api.last_error as l_error and then l_error.is_unreadable then
					io.put_string ("unreadable")
				end
				io.put_new_line
				io.read_line
			end
		end

end
